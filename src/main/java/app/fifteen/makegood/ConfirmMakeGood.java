package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.StaffStore;
import java.time.Clock;

/** Somebody other than the debtor confirms that the client got it (R13). */
public final class ConfirmMakeGood {

  private final MakeGoodChange changes;
  private final StaffStore staff;
  private final MakeGoodStore makeGoods;
  private final Clock clock;

  public ConfirmMakeGood(Database database, StaffStore staff, MakeGoodStore makeGoods, Clock clock) {
    this.changes = new MakeGoodChange(database, makeGoods);
    this.staff = staff;
    this.makeGoods = makeGoods;
    this.clock = clock;
  }

  public Outcome<MakeGood> confirm(MakeGoodVersion version, Actor actor) {
    return changes.change(version, actor, (tx, makeGood, me) -> confirm(tx, makeGood, me));
  }

  private Outcome<MakeGoodProgress.Confirmed> confirm(Transaction tx, MakeGood makeGood, Actor actor) {
    var curator = makeGoods.curator(tx, makeGood).flatMap(id -> staff.byId(tx, id));
    var refusal = ConfirmationPolicy.notAllowed(makeGood, ConfirmationPolicy.who(makeGood, curator, staff.all(tx)), actor);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return switch (makeGood.progress()) {
      case MakeGoodProgress.Owed _, MakeGoodProgress.Ordered _ -> Outcome.refused("makegood.deliver_first");
      case MakeGoodProgress.Delivered delivered ->
          Outcome.done(new MakeGoodProgress.Confirmed(delivered, clock.instant(), actor.id()));
      case MakeGoodProgress.Confirmed _, MakeGoodProgress.Waived _ -> MakeGoodChange.wrongState(makeGood);
    };
  }
}
