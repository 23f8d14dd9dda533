package app.fifteen.card.figures;

import static app.fifteen.card.CardFixture.known;
import static app.fifteen.card.CardFixture.purchase;
import static app.fifteen.card.CardFixture.rubles;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.card.BuyWithCard;
import app.fifteen.card.CardFixture;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.SellCard;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Money;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Whatever is done with cards in whatever order, the figures of each month are those of somebody who notes it on paper. */
class CardMonthsModelTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
  private static final int ACTS = 120;

  /** A month on paper. */
  private static final class Page {
    private long sold;
    private long given;
    private final Map<BonusFlow, Long> bonuses = new EnumMap<>(BonusFlow.class);

    private void add(BonusFlow flow, long more) {
      bonuses.merge(flow, more, Long::sum);
    }
  }

  private final Map<YearMonth, Page> paper = new TreeMap<>();
  private final List<DiscountCard> cards = new ArrayList<>();
  private final List<BuyWithCard.Bought> bought = new ArrayList<>();
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private LocalDateTime now;

  @StoreTest
  void theMonthsAddUpToWhatANaiveModelKeeps(Database database) {
    var at = CardFixture.in(database);
    now = LocalDateTime.parse("2026-11-28T22:00");
    var first = YearMonth.from(now);
    for (int i = 0; i < ACTS; i++) {
      pass(at);
      act(at);
    }
    compare(at, first, YearMonth.from(now));
  }

  private Page page() {
    return paper.computeIfAbsent(YearMonth.from(now), _ -> new Page());
  }

  /** Some days pass; what burns is noted at the day of it. */
  private void pass(CardFixture at) {
    now = now.plusHours(random.nextInt(5) == 0 ? 24 * random.nextInt(60) : random.nextInt(30));
    settle(at);
  }

  private void settle(CardFixture at) {
    var before = cards.stream().map(card -> at.get(card.id())).toList();
    at.itIs(now.toString());
    at.use.settleCards.settle();
    for (var card : before) {
      if (at.get(card.id()).account().balance() < card.account().balance()) {
        paper
            .computeIfAbsent(YearMonth.from(card.account().burnsOn()), _ -> new Page())
            .add(BonusFlow.BURNT, card.account().balance());
      }
    }
  }

  private void act(CardFixture at) {
    switch (cards.isEmpty() ? 0 : random.nextInt(8)) {
      case 0 -> {
        cards.add(at.sold());
        page().sold++;
      }
      case 1 -> {
        cards.add(
            CardFixture.done(
                at.use.sellCard
                    .sell(new SellCard.Sale(known(at.client()), "", Optional.empty(), Optional.empty()), at.anna)
                    .orFail()));
        page().given++;
      }
      case 2 -> at.present(any());
      case 3 -> {
        at.use.adjustBonuses.adjust(any().id(), rubles("3"), "Sorry", at.svetlana).orFail();
        page().add(BonusFlow.OTHERWISE, rubles("3").minor());
      }
      case 4 -> reverse(at);
      default -> buy(at);
    }
  }

  private DiscountCard any() {
    return cards.get(random.nextInt(cards.size()));
  }

  private void buy(CardFixture at) {
    var card = at.get(any().id());
    long spent = Math.min(card.account().balance(), random.nextInt(5000));
    var done = at.bought(card, purchase("1" + random.nextInt(10) + "00"), new Money(spent, card.terms().bonuses()).amount().toPlainString());
    bought.add(done);
    page().add(BonusFlow.ACCRUED, done.bill().accrued());
    page().add(BonusFlow.REDEEMED, spent);
  }

  private void reverse(CardFixture at) {
    if (!bought.isEmpty()) {
      var purchase = bought.remove(random.nextInt(bought.size())).purchase();
      var card = purchase.with().orElseThrow().card();
      var part = random.nextBoolean() ? purchase.amount() : rubles("333");
      var reversed = at.use.reversePurchase.reverse(card, purchase.id(), part, "No", at.anna).orFail();
      page().add(BonusFlow.ACCRUED, -reversed.takenBack());
      page().add(BonusFlow.REDEEMED, -reversed.restored());
    }
  }

  private void compare(CardFixture at, YearMonth first, YearMonth last) {
    var figures = new CardFigures(at.house.database, at.house.clock, at.house.offices());
    var months = at.house.database.<List<MonthOfCards>>read(tx -> figures.months.rows(tx, first, last, ZONE));
    assertThat(months).hasSizeGreaterThan(3);
    for (var month : months) {
      var noted = paper.getOrDefault(month.month(), new Page());
      assertThat(month.sold()).as("sold in %s, seed %d", month.month(), seed).isEqualTo(noted.sold);
      assertThat(month.given()).as("given in %s, seed %d", month.month(), seed).isEqualTo(noted.given);
      assertThat(month.income()).isEqualTo(noted.sold == 0 ? List.of() : List.of(new Money(noted.sold * 50000, rubles("1").currency())));
      for (var flow : BonusFlow.values()) {
        long shown = month.bonuses().get(flow).stream().mapToLong(Money::minor).sum();
        assertThat(shown).as("%s in %s, seed %d", flow, month.month(), seed).isEqualTo(noted.bonuses.getOrDefault(flow, 0L));
        var rows =
            at.house.database.<List<BehindRow>>read(
                tx ->
                    figures.behind.page(
                        tx, new Behind.Moved(flow, month.month()), now.toLocalDate(), ZONE, Optional.empty(), 1000));
        assertThat(rows.stream().mapToLong(row -> row.amount().orElseThrow().minor()).sum()).isEqualTo(shown);
      }
    }
    long owed =
        cards.stream()
            .map(card -> at.get(card.id()).account())
            .mapToLong(account -> account.balance() + account.pending() - account.shortfall())
            .sum();
    long moved =
        paper.values().stream()
            .flatMap(page -> page.bonuses.entrySet().stream())
            .mapToLong(flow -> flow.getKey().sign() * flow.getValue())
            .sum();
    assertThat(owed).as("what is owed is what moved").isEqualTo(moved);
  }
}
