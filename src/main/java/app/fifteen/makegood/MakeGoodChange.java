package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Outcome;
import java.util.function.BiFunction;

/** What all changes of a make-good have in common: one transaction, and nothing if somebody else was faster. */
final class MakeGoodChange {

  private final Database database;
  private final MakeGoodStore makeGoods;

  MakeGoodChange(Database database, MakeGoodStore makeGoods) {
    this.database = database;
    this.makeGoods = makeGoods;
  }

  /** @param rule what becomes of the make-good, or why not; may store what belongs to it */
  Outcome<MakeGood> change(MakeGoodVersion seen, BiFunction<Transaction, MakeGood, Outcome<? extends MakeGoodProgress>> rule) {
    return database.decide(
        tx -> {
          var makeGood = makeGoods.byId(tx, seen.id()).orElseThrow();
          if (makeGood.version() != seen.version()) {
            return Outcome.refused("makegood.stale");
          }
          return rule.apply(tx, makeGood)
              .then(
                  progress ->
                      makeGoods
                          .save(tx, makeGood.with(progress))
                          .map(Outcome::done)
                          .orElseGet(() -> Outcome.refused("makegood.stale")));
        });
  }

  static <T> Outcome<T> wrongState(MakeGood makeGood) {
    return Outcome.refused("makegood.wrong_state", makeGood.progress().state());
  }
}
