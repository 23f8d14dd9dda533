package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.ComplaintField;
import app.fifteen.complaint.DraftHold;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.RecordStep;
import app.fifteen.complaint.StepFacts;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.kernel.Rejection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Records the step on screen as done (R15), or says at its field what is wrong with it. */
final class StepRecording {

  /**
   * What comes of it.
   *
   * @param recorded told of the step and of the case with it
   * @param lost told why nothing can be written here any more
   * @param stale the case is another than the one on screen
   */
  record Result(BiConsumer<StepViewModel, ComplaintCase> recorded, Consumer<Rejection> lost, Runnable stale) {}

  private final RecordStep record;
  private final DraftHold hold;
  private final Desk desk;
  private final OneAtATime once;
  private final Problems problems;
  private final Result result;

  StepRecording(RecordStep record, DraftHold hold, Desk desk, OneAtATime once, Problems problems, Result result) {
    this.record = record;
    this.hold = hold;
    this.desk = desk;
    this.once = once;
    this.problems = problems;
    this.result = result;
  }

  void record(GrievanceViewModel grievance, StepViewModel step) {
    problems.clear();
    grievance
        .noted()
        .use(
            noted ->
                step.facts().use(facts -> record(step, noted, facts), why -> problems.tell(why, ComplaintField.WORDS)),
            why -> problems.tell(why, ComplaintField.CATEGORY));
  }

  private void record(StepViewModel step, Grievance noted, StepFacts facts) {
    var actor = desk.actor();
    once.run(
        () -> record.record(hold, noted, facts, actor),
        outcome -> outcome.use(stored -> result.recorded().accept(step, stored), this::refused));
  }

  private void refused(Rejection why) {
    switch (why.key()) {
      case "complaint.draft.taken", "complaint.closed", "complaint.gone" -> result.lost().accept(why);
      case "complaint.stale", "complaint.step.locked" -> {
        problems.tellOfWhole(why);
        result.stale().run();
      }
      default -> problems.tell(why, ComplaintField.WORDS);
    }
  }
}
