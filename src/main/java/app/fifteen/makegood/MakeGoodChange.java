package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;

/** What all changes of a make-good have in common: one transaction, and nothing if somebody else was faster. */
final class MakeGoodChange {

  private final Database database;
  private final MakeGoodStore makeGoods;

  MakeGoodChange(Database database, MakeGoodStore makeGoods) {
    this.database = database;
    this.makeGoods = makeGoods;
  }

  /** What becomes of a make-good, or why not; may store what belongs to it. */
  @FunctionalInterface
  interface Rule {
    /** @param me whoever acts, as they are stored now */
    Outcome<? extends MakeGoodProgress> apply(Transaction tx, MakeGood makeGood, Actor me);
  }

  Outcome<MakeGood> change(MakeGoodVersion seen, Actor actor, Rule rule) {
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> change(tx, seen, me, rule)));
  }

  private Outcome<MakeGood> change(Transaction tx, MakeGoodVersion seen, Actor me, Rule rule) {
    var makeGood = makeGoods.byId(tx, seen.id()).orElseThrow();
    if (makeGood.version() != seen.version()) {
      return Outcome.refused("makegood.stale");
    }
    return rule.apply(tx, makeGood, me)
        .then(
            progress ->
                makeGoods
                    .save(tx, makeGood.with(progress))
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused("makegood.stale")));
  }

  static <T> Outcome<T> wrongState(MakeGood makeGood) {
    return Outcome.refused("makegood.wrong_state", makeGood.progress().state());
  }
}
