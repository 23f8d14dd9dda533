package app.fifteen.complaint;

import app.fifteen.kernel.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps done so far: from the first on, none left out (R15). */
public record StepProgress(List<DoneStep> steps) {

  public static final StepProgress NONE = new StepProgress(List.of());

  public StepProgress {
    steps = List.copyOf(steps);
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).facts().step().ordinal() != i) {
        throw new IllegalArgumentException("a step was left out");
      }
    }
  }

  /** The step to be done next; empty when all are done. */
  public Optional<Step> next() {
    return Step.after(steps.size());
  }

  public boolean isComplete() {
    return next().isEmpty();
  }

  public boolean has(Step step) {
    return step.ordinal() < steps.size();
  }

  /** Whether its turn has come: all before it are done. */
  public boolean isOpen(Step step) {
    return step.ordinal() <= steps.size();
  }

  public Optional<DoneStep> done(Step step) {
    return has(step) ? Optional.of(steps.get(step.ordinal())) : Optional.empty();
  }

  public Optional<StaffId> leader() {
    return done(Step.OWN).map(own -> ((StepFacts.Ownership) own.facts()).leader());
  }

  public Optional<StepFacts.Fix> fix() {
    return done(Step.FIX).map(fix -> (StepFacts.Fix) fix.facts());
  }

  /** With a step that is new, or told otherwise. @throws IllegalArgumentException if its turn has not come */
  StepProgress with(DoneStep done) {
    var changed = new ArrayList<>(steps);
    if (has(done.facts().step())) {
      changed.set(done.facts().step().ordinal(), done);
    } else {
      changed.add(done);
    }
    return new StepProgress(changed);
  }
}
