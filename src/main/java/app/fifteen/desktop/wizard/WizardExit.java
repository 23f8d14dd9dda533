package app.fifteen.desktop.wizard;

import app.fifteen.complaint.DiscardComplaint;
import app.fifteen.complaint.DraftHold;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.kernel.Actor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The ways out of the wizard: nothing that is typed is lost, and what nobody touched leaves no trace. */
final class WizardExit {

  /**
   * @param readOnly whether nothing can be written here any more
   * @param untouched whether nothing was
   * @param actor who leaves it, asked when it happens
   */
  record State(BooleanSupplier readOnly, BooleanSupplier untouched, Supplier<Actor> actor) {}

  private final DiscardComplaint discard;
  private final DraftHold hold;
  private final DraftSaving saving;
  private final OneAtATime once;
  private final WizardViewModel.Exits exits;
  private final State state;
  private boolean over;

  WizardExit(
      DiscardComplaint discard,
      DraftHold hold,
      DraftSaving saving,
      OneAtATime once,
      WizardViewModel.Exits exits,
      State state) {
    this.discard = discard;
    this.hold = hold;
    this.saving = saving;
    this.once = once;
    this.exits = exits;
    this.state = state;
  }

  /** Whether it was left by one of them. */
  boolean isOver() {
    return over;
  }

  /** All four steps are done. */
  void finish() {
    over = true;
    saving.stop();
    exits.finished(hold.complaint());
  }

  /** Saves what is typed. @param then told once it is safe, or once nothing can be saved here any more */
  void settle(Runnable then) {
    if (state.readOnly().getAsBoolean()) {
      then.run();
      return;
    }
    saving.flush(
        () -> {
          // What another desk kept from being saved is shown first: it can still be copied.
          if (!state.readOnly().getAsBoolean()) {
            then.run();
          }
        });
  }

  void leave() {
    if (state.readOnly().getAsBoolean()) {
      over = true;
      exits.discarded();
      return;
    }
    saving.flush(this::letGo);
  }

  private void letGo() {
    if (state.readOnly().getAsBoolean()) {
      // Only now it turned out that another desk has it: what was typed last can still be copied.
      return;
    }
    if (!state.untouched().getAsBoolean()) {
      over = true;
      exits.left(hold.complaint());
      return;
    }
    var actor = state.actor().get();
    once.run(
        () -> discard.discard(hold, actor),
        outcome -> {
          over = true;
          outcome.use(_ -> exits.discarded(), _ -> exits.left(hold.complaint()));
        });
  }

  /** The window goes: what is typed is safe when this returns. */
  void close() {
    over = true;
    saving.close();
  }
}
