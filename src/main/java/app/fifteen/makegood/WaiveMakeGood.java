package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.util.Optional;

/** A supervisor lets somebody off, and says why (R13). */
public final class WaiveMakeGood {

  private static final int MAX_REASON = 1000;

  private final MakeGoodChange changes;
  private final Clock clock;

  public WaiveMakeGood(Database database, MakeGoodStore makeGoods, Clock clock) {
    this.changes = new MakeGoodChange(database, makeGoods);
    this.clock = clock;
  }

  public Outcome<MakeGood> waive(MakeGoodVersion version, String reason, Actor actor) {
    return changes.change(version, actor, (tx, makeGood, me) -> waive(tx, makeGood, CleanText.lines(reason), me));
  }

  private Outcome<MakeGoodProgress.Waived> waive(Transaction tx, MakeGood makeGood, String reason, Actor actor) {
    return Permission.WAIVE_MAKE_GOODS.check(tx, actor).then(me -> waive(makeGood, reason, me));
  }

  /** What is wrong with a reason, as cleaned up already. */
  static Optional<Rejection> wrong(String reason) {
    if (reason.isBlank()) {
      return Optional.of(Rejection.of("makegood.waive.reason_missing"));
    }
    return reason.length() > MAX_REASON
        ? Optional.of(Rejection.of("makegood.waive.reason_too_long", reason.length(), MAX_REASON))
        : Optional.empty();
  }

  private Outcome<MakeGoodProgress.Waived> waive(MakeGood makeGood, String reason, Actor actor) {
    var refusal = wrong(reason);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    return switch (makeGood.progress()) {
      case MakeGoodProgress.Open open -> Outcome.done(new MakeGoodProgress.Waived(open, clock.instant(), actor.id(), reason));
      case MakeGoodProgress.Confirmed _, MakeGoodProgress.Waived _ -> MakeGoodChange.wrongState(makeGood);
    };
  }
}
