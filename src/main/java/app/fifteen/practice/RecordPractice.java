package app.fifteen.practice;

import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.time.Clock;

/** Notes how a run went, and nothing of what was in it (R25). */
public final class RecordPractice {

  private final Database database;
  private final PracticeRunStore runs;
  private final Clock clock;

  /** @param database the real one */
  public RecordPractice(Database database, PracticeRunStore runs, Clock clock) {
    this.database = database;
    this.runs = runs;
    this.clock = clock;
  }

  /** @return the run; {@code practice.unfinished} if nothing was offered to the client */
  public Outcome<PracticeRun> record(PracticeCase script, PracticeScore score, Actor actor) {
    if (score.untilOffer().isEmpty()) {
      return Outcome.refused("practice.unfinished");
    }
    int seconds = Math.toIntExact(score.untilOffer().get().toSeconds());
    var run = new PracticeRun(actor.id(), script.id(), clock.instant(), seconds, score.passed());
    return database.decide(
        tx ->
            Permission.WORK
                .check(tx, actor)
                .then(
                    _ -> {
                      runs.add(tx, run);
                      return Outcome.done(run);
                    }));
  }
}
