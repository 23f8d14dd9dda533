package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.util.Optional;

/** The debtor, or a supervisor for them, notes where and when the gift was ordered and what it cost (R13). */
public final class OrderMakeGood {

  private static final int MAX_WHERE = 500;

  private final MakeGoodChange changes;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final Clock clock;

  public OrderMakeGood(
      Database database, OfficeStore offices, StaffStore staff, MakeGoodStore makeGoods, Clock clock) {
    this.changes = new MakeGoodChange(database, makeGoods);
    this.offices = offices;
    this.staff = staff;
    this.clock = clock;
  }

  /** @param order as typed; it was placed after the miss and not in the future */
  public Outcome<MakeGood> order(MakeGoodVersion version, Order order, Actor actor) {
    var clean = new Order(order.at(), CleanText.line(order.where()), order.cost());
    return changes.change(
        version,
        actor,
        (tx, makeGood, me) ->
            refusal(tx, makeGood, clean, me)
                .<Outcome<MakeGoodProgress.Ordered>>map(Outcome::refused)
                .orElseGet(
                    () ->
                        makeGood.progress() instanceof MakeGoodProgress.Owed
                            ? Outcome.done(new MakeGoodProgress.Ordered(clean))
                            : MakeGoodChange.wrongState(makeGood)));
  }

  private Optional<Rejection> refusal(Transaction tx, MakeGood makeGood, Order order, Actor actor) {
    var debtor = makeGood.debtor().flatMap(id -> staff.byId(tx, id));
    var zone = offices.current(tx).orElseThrow().office().zone();
    return FulfilmentPolicy.notAllowed(makeGood, debtor, staff.supervisorNames(tx), actor)
        .or(() -> wrong(order, makeGood))
        .or(() -> FulfilmentPolicy.impossible(order.at(), makeGood.owedAt(), clock.instant(), zone).map(why -> why.at(MakeGoodField.ORDERED_AT)));
  }

  private static Optional<Rejection> wrong(Order order, MakeGood makeGood) {
    if (order.where().isEmpty()) {
      return Optional.of(Rejection.of("makegood.where.missing").at(MakeGoodField.WHERE));
    }
    if (order.where().length() > MAX_WHERE) {
      return Optional.of(Rejection.of("makegood.where.too_long", order.where().length(), MAX_WHERE).at(MakeGoodField.WHERE));
    }
    if (order.cost().minor() < 0) {
      return Optional.of(Rejection.of("makegood.cost.negative").at(MakeGoodField.COST));
    }
    if (!order.cost().currency().equals(makeGood.cost().currency())) {
      return Optional.of(
          Rejection.of(
              "makegood.cost.currency", order.cost().currency().getCurrencyCode(),
              makeGood.cost().currency().getCurrencyCode()));
    }
    return Optional.empty();
  }
}
