package app.fifteen.desktop.wizard;

import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepProgress;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which step is on screen: any one whose turn has come (R15). */
final class ShownStep {

  private final Supplier<StepProgress> done;
  private final Problems problems;
  private final ReadOnlyObjectWrapper<Step> step;

  /**
   * @param left where somebody left it; if that step's turn has not come, the next one is shown
   * @param done the steps done so far
   * @param problems are those of the step on screen, and go with it
   */
  ShownStep(Step left, Supplier<StepProgress> done, Problems problems) {
    this.done = done;
    this.problems = problems;
    step = new ReadOnlyObjectWrapper<>(done.get().isOpen(left) ? left : done.get().next().orElse(Step.COMPENSATE));
  }

  /** Shows a step, if its turn has come. */
  void go(Step to) {
    if (done.get().isOpen(to)) {
      problems.clear();
      step.set(to);
    }
  }

  void back() {
    if (step.get() != Step.APOLOGIZE) {
      go(Step.values()[step.get().ordinal() - 1]);
    }
  }

  void forth() {
    Step.after(step.get().ordinal() + 1).ifPresent(this::go);
  }

  Step get() {
    return step.get();
  }

  ReadOnlyObjectProperty<Step> property() {
    return step.getReadOnlyProperty();
  }
}
