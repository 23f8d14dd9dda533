package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The debtor, or a supervisor for them, notes when the client got it, with a photo or a receipt if there is one (R13). */
public final class DeliverMakeGood {

  private final MakeGoodChange changes;
  private final OfficeStore offices;
  private final StaffStore staff;
  private final MakeGoodStore makeGoods;
  private final Clock clock;

  public DeliverMakeGood(
      Database database, OfficeStore offices, StaffStore staff, MakeGoodStore makeGoods, Clock clock) {
    this.changes = new MakeGoodChange(database, makeGoods);
    this.offices = offices;
    this.staff = staff;
    this.makeGoods = makeGoods;
    this.clock = clock;
  }

  /** @param at not before it was ordered, and not in the future */
  public Outcome<MakeGood> deliver(MakeGoodVersion version, Instant at, Optional<Proof> proof, Actor actor) {
    return changes.change(version, actor, (tx, makeGood, me) -> deliver(tx, makeGood, at, proof, me));
  }

  private Outcome<MakeGoodProgress.Delivered> deliver(
      Transaction tx, MakeGood makeGood, Instant at, Optional<Proof> proof, Actor actor) {
    var debtor = makeGood.debtor().flatMap(id -> staff.byId(tx, id));
    var refusal = FulfilmentPolicy.notAllowed(makeGood, debtor, staff.supervisorNames(tx), actor);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return switch (makeGood.progress()) {
      case MakeGoodProgress.Owed _ -> Outcome.refused("makegood.order_first");
      case MakeGoodProgress.Ordered(var order) ->
          impossible(tx, at, order)
              .<Outcome<MakeGoodProgress.Delivered>>map(Outcome::refused)
              .orElseGet(
                  () -> {
                    proof.ifPresent(file -> makeGoods.addProof(tx, makeGood.id(), file));
                    return Outcome.done(new MakeGoodProgress.Delivered(order, at));
                  });
      case MakeGoodProgress.Delivered _, MakeGoodProgress.Confirmed _, MakeGoodProgress.Waived _ -> MakeGoodChange.wrongState(makeGood);
    };
  }

  private Optional<Rejection> impossible(Transaction tx, Instant at, Order order) {
    return FulfilmentPolicy.impossible(at, order.at(), clock.instant(), offices.current(tx).orElseThrow().office().zone())
        .map(why -> why.at(MakeGoodField.DELIVERED_AT));
  }
}
