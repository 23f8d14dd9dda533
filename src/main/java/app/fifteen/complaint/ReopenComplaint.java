package app.fifteen.complaint;

import app.fifteen.client.ClientStore;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import java.time.Instant;
import java.util.UUID;

/** Opens a closed case again: a new episode, with all four steps before it and nothing of the first forgotten (R8). */
public final class ReopenComplaint {

  private final CaseChange changes;
  private final OfficeStore offices;
  private final ClientStore clients;
  private final TaskStore tasks;
  private final DraftStore drafts;

  ReopenComplaint(CaseChange changes, OfficeStore offices, ClientStore clients, TaskStore tasks, DraftStore drafts) {
    this.changes = changes;
    this.offices = offices;
    this.clients = clients;
    this.tasks = tasks;
    this.drafts = drafts;
  }

  /** @param seen the version of the case on screen; {@code rawWords} why, for whoever goes on with it */
  public Outcome<HeldDraft> reopen(ComplaintId id, int seen, String rawWords, Actor actor) {
    return CaseChange.SAID.required(rawWords, "complaint.reopen.reason_missing")
        .then(
            words ->
                changes.change(
                    id,
                    actor,
                    (tx, complaint, now, me) ->
                        switch (complaint.episode()) {
                          case Episode.Open _ -> Outcome.refused("complaint.reopen.open");
                          case Episode.Ended episode ->
                              complaint.version() == seen
                                  ? reopen(tx, complaint, episode, words, me, now)
                                  : Outcome.refused("complaint.stale");
                        }));
  }

  private Outcome<HeldDraft> reopen(
      Transaction tx, ComplaintCase complaint, Episode.Ended episode, String words, Actor actor, Instant now) {
    var policy = offices.current(tx).orElseThrow();
    var reopened = complaint.with(episode.reopened(now, policy.id()));
    var entry = ComplaintEntry.of(reopened, ComplaintEntryKind.REOPENED, now, actor.id(), words);
    return changes
        .store(tx, reopened, entry)
        .then(
            stored -> {
              var hold = new DraftHold(stored.id(), UUID.randomUUID().toString());
              tasks.begin(tx, stored, FixDue.latest(policy, clients.hasAStatus(tx, stored.opening().client()), now, now, false), actor.id());
              drafts.add(tx, hold, ComplaintDraft.EMPTY, actor.id(), now);
              return Outcome.done(new HeldDraft(hold, stored, ComplaintDraft.EMPTY));
            });
  }
}
