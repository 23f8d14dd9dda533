package app.fifteen.complaint;

import app.fifteen.client.ClientStore;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import java.time.Instant;
import java.util.Optional;

/** Records a step as done, in the order of R15; one that is done may be told otherwise while the wizard is open. */
public final class RecordStep {

  private final CaseChange changes;
  private final OfficeStore offices;
  private final ClientStore clients;
  private final GrantStore grants;
  private final TaskStore tasks;
  private final DraftStore drafts;

  RecordStep(CaseChange changes, OfficeStore offices, ClientStore clients, GrantStore grants, TaskStore tasks, DraftStore drafts) {
    this.changes = changes;
    this.offices = offices;
    this.clients = clients;
    this.grants = grants;
    this.tasks = tasks;
    this.drafts = drafts;
  }

  /**
   * @param noted what the client wants and how bad it is, as it stands now
   * @return the case; after the last step its wizard is over and the draft gone
   */
  public Outcome<ComplaintCase> record(DraftHold hold, Grievance noted, StepFacts facts, Actor actor) {
    return changes.changeOpen(
        hold.complaint(),
        actor,
        (tx, complaint, episode, now, me) -> record(tx, complaint, episode, hold, noted, facts, me, now));
  }

  private Outcome<ComplaintCase> record(
      Transaction tx,
      ComplaintCase complaint,
      Episode.Open episode,
      DraftHold hold,
      Grievance noted,
      StepFacts facts,
      Actor actor,
      Instant now) {
    if (!drafts.isHeld(tx, hold)) {
      return Outcome.refused(
          "complaint.draft.taken", drafts.holder(tx, hold.complaint()).map(DraftStore.Holder::name).orElse("–"));
    }
    var step = facts.step();
    if (!episode.progress().isOpen(step)) {
      return Outcome.refused("complaint.step.locked", episode.progress().next().orElseThrow());
    }
    boolean aStatus = clients.hasAStatus(tx, complaint.opening().client());
    var checks =
        new StepChecks(
            episode, offices.byId(tx, episode.policy()), aStatus, grants.of(tx, complaint.id()), now);
    return checks
        .check(facts)
        .then(sound -> stored(tx, complaint.with(noted), episode, new DoneStep(sound, now, actor.id())))
        .then(
            stored -> {
              if (stored.progress().isComplete()) {
                drafts.remove(tx, stored.id());
              }
              return Outcome.done(stored);
            });
  }

  private Outcome<ComplaintCase> stored(Transaction tx, ComplaintCase noted, Episode.Open episode, DoneStep done) {
    var before = episode.progress().done(done.facts().step());
    if (before.filter(was -> was.facts().equals(done.facts())).isPresent()) {
      // Gone through once more without a change: who did it first, and when, stays.
      return changes.store(tx, noted);
    }
    return changes
        .store(tx, noted.with(episode.with(episode.progress().with(done))), entry(noted, done))
        .then(
            stored -> {
              if (done.facts() instanceof StepFacts.Fix fix) {
                putTask(tx, stored, fix);
              }
              return Outcome.done(stored);
            });
  }

  /** The fix is a task of its own; planned otherwise, it stays the same one. */
  private void putTask(Transaction tx, ComplaintCase stored, StepFacts.Fix fix) {
    var known =
        tasks.of(tx, stored.id()).stream()
            .filter(task -> task.grant().isEmpty() && task.episode() == stored.episode().number() && task.isOpen())
            .findFirst();
    if (known.isPresent()) {
      tasks.save(tx, known.get().moved(fix.plan(), fix.owner(), fix.due()));
    } else {
      tasks.add(tx, stored, Optional.empty(), fix.plan(), fix.owner(), fix.due());
    }
  }

  private static ComplaintEntry entry(ComplaintCase of, DoneStep done) {
    var entry =
        ComplaintEntry.of(
            of, ComplaintEntryKind.of(done.facts().step()), done.at(), done.by(), done.facts().words());
    return switch (done.facts()) {
      case StepFacts.Apology(var how, var _) -> entry.how(how);
      case StepFacts.Ownership _, StepFacts.Compensation _ -> entry;
      case StepFacts.Fix fix -> entry.shortDetail(fix.plan()).due(fix.due());
    };
  }
}
