package app.fifteen.complaint;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;
import java.time.Instant;
import java.util.Optional;

/**
 * The client does not want what was offered, or it was the wrong click: it is taken back, and may be spent otherwise. What
 * was carried out already only a supervisor takes back: else the same money could be given twice (R19).
 */
public final class DeclineGrant {

  private final Database database;
  private final GrantStore grants;
  private final TaskStore tasks;
  private final GrantEffects effects;
  private final CaseChange changes;

  DeclineGrant(Database database, GrantStore grants, TaskStore tasks, GrantEffects effects, CaseChange changes) {
    this.database = database;
    this.grants = grants;
    this.tasks = tasks;
    this.effects = effects;
    this.changes = changes;
  }

  /** @param seen the version of the grant on screen */
  public Outcome<Grant> decline(GrantId id, int seen, String rawWords, Actor actor) {
    var complaint = database.read(tx -> grants.byId(tx, id)).orElseThrow().complaint();
    return CaseChange.SAID.optional(rawWords)
        .then(
            words ->
                changes.changeOpen(
                    complaint, actor,
                    (tx, about, now, me) -> decline(tx, about, grants.byId(tx, id).orElseThrow(), seen, words, me, now)));
  }

  private Outcome<Grant> decline(
      Transaction tx, ComplaintCase about, Grant grant, int seen, String words, Actor actor, Instant now) {
    if (grant.version() != seen || grant.state() == GrantState.RETURNED || grant.state() == GrantState.DECLINED) {
      return Outcome.refused("complaint.stale");
    }
    boolean fulfilled =
        tasks.of(tx, about.id()).stream()
            .anyMatch(task -> task.done().isPresent() && task.grant().filter(grant.id()::equals).isPresent());
    var forbidden = fulfilled ? Permission.TAKE_BACK_FULFILLED.refusal(tx, actor) : Optional.<Rejection>empty();
    if (forbidden.isPresent()) {
      return Outcome.refused(forbidden.get());
    }
    var taken = grants.save(tx, grant.with(GrantState.DECLINED));
    if (taken.isEmpty()) {
      return Outcome.refused("complaint.stale");
    }
    changes.tell(
        tx, about,
        ComplaintEntry.of(about, ComplaintEntryKind.DECLINED, now, actor.id(), words)
            .detail(grant.terms().name())
            .cost(grant.terms().cost()));
    return effects.takeBack(tx, about, taken.get(), actor);
  }
}
