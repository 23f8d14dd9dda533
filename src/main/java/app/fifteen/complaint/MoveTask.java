package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.StaffId;
import app.fifteen.kernel.TaskId;
import app.fifteen.staff.Permission;
import java.time.Instant;

/**
 * Gives a task to somebody else, or another date. Anybody may bring a date forward; only a supervisor puts it off, with a
 * reason, since it was told to the client (R9, R21).
 */
public final class MoveTask {

  private final CaseChange changes;
  private final TaskStore tasks;

  MoveTask(CaseChange changes, TaskStore tasks) {
    this.changes = changes;
    this.tasks = tasks;
  }

  /** @param seen the version of the task on screen */
  public Outcome<CaseTask> move(
      ComplaintId complaint, TaskId id, int seen, StaffId owner, Instant due, String rawWords, Actor actor) {
    return CaseChange.SAID.optional(rawWords).at(ComplaintField.WORDS)
        .then(
            words ->
                changes.changeOpen(
                    complaint,
                    actor,
                    (tx, about, episode, now, me) -> {
                      var task = tasks.byId(tx, id).orElseThrow();
                      return task.isOpen() && task.version() == seen
                          ? move(tx, about, episode, task, task.moved(task.what(), owner, due), words, me, now)
                          : Outcome.refused("complaint.stale");
                    }));
  }

  private Outcome<CaseTask> move(
      Transaction tx,
      ComplaintCase about,
      Episode.Open episode,
      CaseTask before,
      CaseTask moved,
      String words,
      Actor actor,
      Instant now) {
    if (!moved.due().equals(before.due()) && moved.due().isBefore(now)) {
      return Outcome.refused(Rejection.of("complaint.task.past").at(ComplaintField.DUE));
    }
    if (moved.due().isAfter(before.due())) {
      var forbidden = Permission.PUT_OFF_TASKS.refusal(tx, actor);
      if (forbidden.isPresent()) {
        return Outcome.refused(forbidden.get());
      }
      if (words.isEmpty()) {
        return Outcome.refused(Rejection.of("complaint.task.no_reason").at(ComplaintField.WORDS));
      }
    }
    if (!tasks.save(tx, moved)) {
      return Outcome.refused("complaint.stale");
    }
    if (moved.grant().isEmpty() && moved.episode() == episode.number()) {
      var progress = episode.progress();
      progress
          .done(Step.FIX)
          .map(fix -> about.with(episode.with(progress.with(moved(fix, moved)))))
          .ifPresent(changed -> changes.store(tx, changed).orFail());
    }
    changes.tell(
        tx, about,
        ComplaintEntry.of(about, ComplaintEntryKind.TASK_MOVED, now, actor.id(), words)
            .shortDetail(moved.what())
            .due(moved.due()));
    return Outcome.done(moved);
  }

  /** The fix was promised by its step: the letter, the wizard and the export read the date there. */
  private static DoneStep moved(DoneStep planned, CaseTask task) {
    var fix = (StepFacts.Fix) planned.facts();
    return new DoneStep(
        new StepFacts.Fix(
            fix.plan(), fix.thirdParty(), task.owner(), task.due(), fix.offHours(), fix.siteVisit(), fix.words()),
        planned.at(), planned.by());
  }
}
