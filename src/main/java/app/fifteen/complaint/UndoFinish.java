package app.fifteen.complaint;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TaskId;
import java.time.Duration;

/** Something was called done by a slip of the hand: it is open again, and the story tells both. */
public final class UndoFinish {

  /** For how long whoever called it done may take that back. */
  public static final Duration TIME = Duration.ofMinutes(2);

  private final CaseChange changes;
  private final TaskStore tasks;

  UndoFinish(CaseChange changes, TaskStore tasks) {
    this.changes = changes;
    this.tasks = tasks;
  }

  public Outcome<CaseTask> undo(ComplaintId complaint, TaskId id, Actor actor) {
    return changes.changeOpen(
        complaint,
        actor,
        (tx, about, now, me) -> {
          var task = tasks.byId(tx, id).orElseThrow();
          boolean mine =
              task.done()
                  .filter(done -> done.by().equals(me.id()) && !now.isAfter(done.at().plus(TIME)))
                  .isPresent();
          if (!mine || !tasks.save(tx, task.undone())) {
            return Outcome.refused("complaint.stale");
          }
          changes.tell(
              tx, about,
              ComplaintEntry.of(about, ComplaintEntryKind.TASK_UNDONE, now, me.id(), "").shortDetail(task.what()));
          return Outcome.done(tasks.byId(tx, id).orElseThrow());
        });
  }
}
