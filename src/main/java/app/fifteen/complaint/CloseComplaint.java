package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import java.time.Instant;

/** Closes a case with the client's reaction (R22). Whoever has left cannot be gone through the steps with any more. */
public final class CloseComplaint {

  private final CaseChange changes;
  private final OfficeStore offices;
  private final GrantStore grants;
  private final TaskStore tasks;
  private final DraftStore drafts;

  CloseComplaint(CaseChange changes, OfficeStore offices, GrantStore grants, TaskStore tasks, DraftStore drafts) {
    this.changes = changes;
    this.offices = offices;
    this.grants = grants;
    this.tasks = tasks;
    this.drafts = drafts;
  }

  /** @param seen the version of the case on screen */
  public Outcome<ComplaintCase> close(ComplaintId id, int seen, Reaction reaction, String rawWords, Actor actor) {
    return CaseChange.SAID.optional(rawWords)
        .then(
            words ->
                changes.changeOpen(
                    id,
                    actor,
                    (tx, complaint, episode, now, me) ->
                        complaint.version() == seen
                            ? close(tx, complaint, episode, new Closing(reaction, words, now, me.id()))
                            : Outcome.refused("complaint.stale")));
  }

  private Outcome<ComplaintCase> close(
      Transaction tx, ComplaintCase complaint, Episode.Open episode, Closing end) {
    var facts = new ClosingRule.Facts(episode, grants.of(tx, complaint.id()), tasks.of(tx, complaint.id()));
    return ClosingRule.refusal(end.reaction(), facts)
        .map(Outcome::<ComplaintCase>refused)
        .orElseGet(() -> closed(tx, complaint, episode, end));
  }

  private Outcome<ComplaintCase> closed(
      Transaction tx, ComplaintCase complaint, Episode.Open episode, Closing end) {
    if (end.reaction() == Reaction.LEFT) {
      letGo(tx, complaint);
    }
    var entry =
        ComplaintEntry.of(complaint, ComplaintEntryKind.CLOSED, end.at(), end.by(), end.words())
            .detail(end.reaction().name());
    return changes.store(tx, complaint.with(episode.ended(end, askAt(tx, end.at()))), entry);
  }

  /** Nothing is to be done any more for a client who has gone. */
  private void letGo(Transaction tx, ComplaintCase complaint) {
    drafts.remove(tx, complaint.id());
    tasks.of(tx, complaint.id()).stream()
        .filter(CaseTask::isOpen)
        .forEach(task -> tasks.save(tx, task.dropped()));
    grants.of(tx, complaint.id()).stream()
        .filter(grant -> grant.state() == GrantState.AWAITING)
        .forEach(grant -> grants.save(tx, grant.with(GrantState.DECLINED)));
    grants.conclude(tx, complaint, Aftermath.LEFT);
  }

  /** The same local time some days later. */
  private Instant askAt(Transaction tx, Instant closedAt) {
    var policy = offices.current(tx).orElseThrow();
    return closedAt.atZone(policy.calendar().zone()).plusDays(policy.office().followUpDays()).toInstant();
  }
}
