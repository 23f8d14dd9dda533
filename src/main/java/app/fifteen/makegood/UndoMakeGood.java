package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.time.Clock;

/** Takes a wrong click back: the make-good is as far as it was before, unless somebody has gone on with it meanwhile. */
public final class UndoMakeGood {

  private final Database database;
  private final MakeGoodStore makeGoods;
  private final Clock clock;

  public UndoMakeGood(Database database, MakeGoodStore makeGoods, Clock clock) {
    this.database = database;
    this.makeGoods = makeGoods;
    this.clock = clock;
  }

  /** @param after as a step has just left it */
  public MakeGoodUndo wayBack(MakeGood before, MakeGood after) {
    return new MakeGoodUndo(
        before, new MakeGoodVersion(after.id(), after.version()), clock.instant().plus(MakeGoodUndo.TIME));
  }

  public Outcome<MakeGood> undo(MakeGoodUndo undo, Actor actor) {
    return clock.instant().isAfter(undo.until())
        ? Outcome.refused("request.undo.too_late")
        : database.decide(tx -> Permission.WORK.check(tx, actor).then(_ -> undo(tx, undo)));
  }

  private Outcome<MakeGood> undo(Transaction tx, MakeGoodUndo undo) {
    var before = undo.before().progress();
    var now = makeGoods.byId(tx, undo.left().id()).filter(found -> found.version() == undo.left().version());
    var back = now.flatMap(found -> makeGoods.save(tx, found.with(before)));
    if (back.isPresent() && before.deliveredAt().isEmpty()) {
      // What was to show a delivery that was none.
      makeGoods.removeProof(tx, undo.left().id());
    }
    return back.map(Outcome::done).orElseGet(() -> Outcome.refused("makegood.stale"));
  }
}
