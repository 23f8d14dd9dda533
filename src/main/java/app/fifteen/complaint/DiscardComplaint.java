package app.fifteen.complaint;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;

/** Forgets a complaint that was opened by a slip of the hand: one in which nothing was typed, said or done. */
public final class DiscardComplaint {

  private final CaseChange changes;
  private final ComplaintStore complaints;
  private final TaskStore tasks;
  private final DraftStore drafts;

  DiscardComplaint(CaseChange changes, ComplaintStore complaints, TaskStore tasks, DraftStore drafts) {
    this.changes = changes;
    this.complaints = complaints;
    this.tasks = tasks;
    this.drafts = drafts;
  }

  public Outcome<ComplaintId> discard(DraftHold hold, Actor actor) {
    return changes.changeOpen(
        hold.complaint(),
        actor,
        (tx, complaint, _, _) -> {
          boolean untouched =
              drafts.isHeld(tx, hold)
                  && drafts.read(tx, hold.complaint()).filter(ComplaintDraft::isEmpty).isPresent()
                  && complaint.progress().equals(StepProgress.NONE)
                  && complaint.episode().number() == 1
                  && complaints.hasOnlyBeenOpened(tx, complaint.id());
          if (!untouched) {
            return Outcome.refused("complaint.discard.begun");
          }
          drafts.remove(tx, complaint.id());
          tasks.remove(tx, complaint.id());
          complaints.remove(tx, complaint.id());
          return Outcome.done(complaint.id());
        });
  }
}
