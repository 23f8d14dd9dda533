package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.GrantId;
import app.fifteen.remedy.Effect;
import java.time.Clock;
import java.util.stream.Collectors;

/** A letter of apology went out: the story says so, and whoever was to write it has done it (R20). */
public final class TellLetter {

  private final ComplaintStore complaints;
  private final GrantStore grants;
  private final TaskStore tasks;
  private final Clock clock;

  public TellLetter(ComplaintStore complaints, GrantStore grants, TaskStore tasks, Clock clock) {
    this.complaints = complaints;
    this.grants = grants;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** @param text of the letter; as part of the transaction that keeps it */
  public void tell(Transaction tx, ComplaintId id, String text, Actor actor) {
    var about = complaints.byIdToChange(tx, id).orElseThrow();
    var now = about.notBefore(clock.instant());
    complaints.addEntry(tx, id, ComplaintEntry.of(about, ComplaintEntryKind.LETTER, now, actor.id(), text));
    var letters =
        grants.of(tx, id).stream()
            .filter(grant -> grant.terms().effect() instanceof Effect.Letter)
            .map(Grant::id)
            .collect(Collectors.<GrantId>toSet());
    tasks.of(tx, id).stream()
        .filter(task -> task.isOpen() && task.grant().filter(letters::contains).isPresent())
        .forEach(task -> tasks.save(tx, task.done(new CaseTask.Done(now, actor.id()))));
  }
}
