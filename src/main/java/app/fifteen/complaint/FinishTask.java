package app.fifteen.complaint;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TaskId;

/** Something promised is done: the fix, or what a remedy brought with it (R21). */
public final class FinishTask {

  private final CaseChange changes;
  private final TaskStore tasks;

  FinishTask(CaseChange changes, TaskStore tasks) {
    this.changes = changes;
    this.tasks = tasks;
  }

  /** @param seen the version of the task on screen */
  public Outcome<CaseTask> finish(ComplaintId complaint, TaskId id, int seen, String rawWords, Actor actor) {
    return CaseChange.SAID.optional(rawWords)
        .then(
            words ->
                changes.changeOpen(
                    complaint,
                    actor,
                    (tx, about, now, me) -> {
                      var task = tasks.byId(tx, id).orElseThrow();
                      if (!task.isOpen() || task.version() != seen) {
                        return Outcome.refused("complaint.stale");
                      }
                      if (!task.isPlanned()) {
                        return Outcome.refused("complaint.close.steps", about.progress().next().orElse(Step.FIX));
                      }
                      var done = task.done(new CaseTask.Done(now, me.id()));
                      if (!tasks.save(tx, done)) {
                        return Outcome.refused("complaint.stale");
                      }
                      changes.tell(
                          tx, about,
                          ComplaintEntry.of(about, ComplaintEntryKind.TASK_DONE, now, me.id(), words)
                              .shortDetail(task.what()));
                      return Outcome.done(done);
                    }));
  }
}
