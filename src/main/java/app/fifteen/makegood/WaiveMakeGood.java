package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedWords;
import app.fifteen.staff.Permission;
import java.time.Clock;

/** A supervisor lets somebody off, and says why (R13). */
public final class WaiveMakeGood {

  static final TypedWords REASON = TypedWords.lines(1_000, "makegood.waive.reason_too_long");

  private final MakeGoodChange changes;
  private final Clock clock;

  public WaiveMakeGood(Database database, MakeGoodStore makeGoods, Clock clock) {
    this.changes = new MakeGoodChange(database, makeGoods);
    this.clock = clock;
  }

  public Outcome<MakeGood> waive(MakeGoodVersion version, String reason, Actor actor) {
    return REASON.required(reason, "makegood.waive.reason_missing")
        .at(MakeGoodField.REASON)
        .then(why -> changes.change(version, actor, (tx, makeGood, me) -> waive(tx, makeGood, why, me)));
  }

  private Outcome<MakeGoodProgress.Waived> waive(Transaction tx, MakeGood makeGood, String reason, Actor actor) {
    return Permission.WAIVE_MAKE_GOODS.check(tx, actor).then(me -> waive(makeGood, reason, me));
  }

  private Outcome<MakeGoodProgress.Waived> waive(MakeGood makeGood, String reason, Actor actor) {
    return switch (makeGood.progress()) {
      case MakeGoodProgress.Open open -> Outcome.done(new MakeGoodProgress.Waived(open, clock.instant(), actor.id(), reason));
      case MakeGoodProgress.Confirmed _, MakeGoodProgress.Waived _ -> MakeGoodChange.wrongState(makeGood);
    };
  }
}
