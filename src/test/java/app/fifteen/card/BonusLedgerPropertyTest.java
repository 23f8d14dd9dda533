package app.fifteen.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever is done with a card in whatever order, its ledger adds up to what a naive model keeps: the balance is never below
 * zero (R32), and what burns, burns whole (R30).
 */
class BonusLedgerPropertyTest {

  private static final LocalDate START = LocalDate.parse("2026-08-31");
  private static final int LIFE = 6;

  /** What somebody does, {@code days} after what was done before, with an amount or a share of one. */
  record Act(What what, int days, long amount) {}

  enum What {
    BUY,
    BUY_TRIP,
    REDEEM,
    REVERSE_PART,
    PRESENT,
    ADD
  }

  /** A purchase as the naive model knows it. */
  private static final class Bought {
    private final long accrued;
    private final LocalDate goodOn;
    private long takenBack;
    private boolean waits;

    private Bought(long accrued, LocalDate goodOn, boolean waits) {
      this.accrued = accrued;
      this.goodOn = goodOn;
      this.waits = waits;
    }
  }

  /** Bonuses counted one by one, as somebody would on paper. */
  private static final class Model {
    private long spendable;
    private long owed;
    private LocalDate burnsOn = START.plusMonths(LIFE);
    private final List<Bought> bought = new ArrayList<>();

    private void earn(long amount) {
      for (long i = 0; i < amount; i++) {
        if (owed > 0) {
          owed--;
        } else {
          spendable++;
        }
      }
    }

    private long waiting() {
      return bought.stream().filter(each -> each.waits).mapToLong(each -> each.accrued - each.takenBack).sum();
    }
  }

  @Property(tries = 500)
  void theLedgerAddsUpToWhatANaiveModelKeeps(@ForAll("acts") List<Act> acts) {
    var account = BonusAccount.empty(START.plusMonths(LIFE));
    var model = new Model();
    var today = START;
    for (var act : acts) {
      for (int day = 0; day < act.days(); day++) {
        account = nextDay(account, model, today = today.plusDays(1));
      }
      account = done(account, model, act, today);
      assertThat(account.balance()).isEqualTo(model.spendable).isNotNegative();
      assertThat(account.pending()).isEqualTo(model.waiting());
      assertThat(account.shortfall()).isEqualTo(model.owed);
      assertThat(account.burnsOn()).isEqualTo(model.burnsOn);
    }
  }

  /** The day before is over: what had to burn has burnt before anything becomes good. */
  private static BonusAccount nextDay(BonusAccount before, Model model, LocalDate today) {
    var account = before;
    if (model.burnsOn.isBefore(today) && model.spendable > 0) {
      account = account.with(account.burn());
      model.spendable = 0;
    }
    for (var purchase : model.bought) {
      if (purchase.waits && purchase.goodOn.equals(today)) {
        long left = purchase.accrued - purchase.takenBack;
        account = account.with(account.ripen(left, today));
        purchase.waits = false;
        boolean some = left > model.owed;
        model.earn(left);
        extend(model, some, today);
      }
    }
    return account;
  }

  private static void extend(Model model, boolean some, LocalDate today) {
    if (some && model.burnsOn.isBefore(today)) {
      model.burnsOn = today.plusMonths(1);
    }
  }

  private static BonusAccount done(BonusAccount account, Model model, Act act, LocalDate today) {
    return switch (act.what()) {
      case BUY -> {
        model.burnsOn = later(model.burnsOn, today.plusMonths(LIFE));
        model.bought.add(new Bought(act.amount(), today, false));
        model.earn(act.amount());
        var renewed = account.renewedUntil(model.burnsOn);
        yield renewed.with(renewed.accrue(act.amount()));
      }
      case BUY_TRIP -> {
        model.burnsOn = later(model.burnsOn, today.plusMonths(LIFE));
        model.bought.add(new Bought(act.amount(), today.plusDays(1 + act.amount() * 3), true));
        var renewed = account.renewedUntil(model.burnsOn);
        yield renewed.with(renewed.hold(act.amount()));
      }
      case REDEEM -> {
        long spent = Math.min(act.amount(), model.spendable);
        model.spendable -= spent;
        yield spent == 0 ? account : account.with(account.redeem(spent));
      }
      case REVERSE_PART -> reversed(account, model, act);
      case PRESENT -> {
        model.burnsOn = later(model.burnsOn, today.plusMonths(LIFE));
        yield account.renewedUntil(model.burnsOn);
      }
      case ADD -> {
        model.spendable += act.amount();
        extend(model, act.amount() > 0, today);
        yield account.with(account.add(act.amount(), today));
      }
    };
  }

  private static BonusAccount reversed(BonusAccount account, Model model, Act act) {
    var last = model.bought.stream().filter(each -> each.takenBack < each.accrued).findFirst();
    if (last.isEmpty()) {
      return account;
    }
    var purchase = last.get();
    long left = purchase.accrued - purchase.takenBack;
    long amount = Math.min(left, act.amount());
    long held = purchase.waits ? left : 0;
    purchase.takenBack += amount;
    if (!purchase.waits) {
      long taken = Math.min(model.spendable, amount);
      model.spendable -= taken;
      model.owed += amount - taken;
    }
    return account.with(account.takeBack(amount, held));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    return Combinators.combine(
            Arbitraries.of(What.class), Arbitraries.integers().between(0, 90), Arbitraries.longs().between(0, 60))
        .as(Act::new)
        .list()
        .ofMaxSize(40);
  }

  @Property
  void partsOfAReversalMakeTheWholeTogether(@ForAll("amounts") long minor, @ForAll("amounts") long whole, @ForAll("cuts") List<Long> cuts) {
    long before = 0;
    long sum = 0;
    for (long cut : cuts) {
      long part = Math.min(whole - before, cut);
      sum += Share.proportional(minor, before + part, whole) - Share.proportional(minor, before, whole);
      before += part;
    }
    sum += minor - Share.proportional(minor, before, whole);
    assertThat(sum).isEqualTo(minor);
  }

  @Provide
  Arbitrary<Long> amounts() {
    return Arbitraries.longs().between(1, 1_000_000_000_000L);
  }

  @Provide
  Arbitrary<List<Long>> cuts() {
    return Arbitraries.longs().between(1, 1_000_000_000L).list().ofMaxSize(10);
  }
}
