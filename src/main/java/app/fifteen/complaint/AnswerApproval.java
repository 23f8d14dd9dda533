package app.fifteen.complaint;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RemedyId;
import app.fifteen.remedy.Terms;
import app.fifteen.staff.Permission;
import java.time.Instant;
import java.util.Optional;

/** A supervisor approves, changes or returns what somebody else asked for (R19); nobody approves their own. */
public final class AnswerApproval {

  private final Database database;
  private final GrantStore grants;
  private final GrantEffects effects;
  private final CaseChange changes;

  AnswerApproval(Database database, GrantStore grants, GrantEffects effects, CaseChange changes) {
    this.database = database;
    this.grants = grants;
    this.effects = effects;
    this.changes = changes;
  }

  /** @param seen the version of the grant that is being answered */
  public Outcome<Grant> answer(GrantId id, int seen, Answer answer, Actor actor) {
    var complaint = database.read(tx -> grants.byId(tx, id)).orElseThrow().complaint();
    return words(answer)
        .then(
            words ->
                changes.changeOpen(
                    complaint, actor,
                    (tx, about, now, me) ->
                        answer(tx, about, grants.byId(tx, id).orElseThrow(), seen, answer, words, me, now)));
  }

  /** Whoever gets something back has to be told why. */
  private static Outcome<String> words(Answer answer) {
    return answer instanceof Answer.Return
        ? CaseChange.ANSWERED.required(answer.words(), "complaint.approval.no_reason")
        : CaseChange.ANSWERED.optional(answer.words());
  }

  private Outcome<Grant> answer(
      Transaction tx, ComplaintCase about, Grant grant, int seen, Answer answer, String words, Actor actor, Instant now) {
    var forbidden = Permission.ANSWER_APPROVALS.refusal(tx, actor);
    if (forbidden.isPresent()) {
      return Outcome.refused(forbidden.get());
    }
    if (grant.offeredBy().equals(actor.id())) {
      return Outcome.refused("complaint.approval.own");
    }
    if (grant.version() != seen || grant.state() != GrantState.AWAITING) {
      return Outcome.refused("complaint.approval.answered");
    }
    return switch (answer) {
      case Answer.Approve _ -> approve(tx, about, grant, grant.remedy(), grant.terms(), words, actor, now);
      case Answer.Change(var remedy, var terms, var _) ->
          new Offer(remedy, terms, "")
              .checked()
              .then(sound -> approve(tx, about, grant, remedy, sound.terms(), words, actor, now));
      case Answer.Return _ -> {
        var approval = new Approval(now, actor.id(), words, Optional.empty());
        yield stored(
            tx, about, grant.answered(GrantState.RETURNED, grant.remedy(), grant.terms(), Optional.empty(), approval),
            ComplaintEntryKind.RETURNED);
      }
    };
  }

  private Outcome<Grant> approve(
      Transaction tx,
      ComplaintCase about,
      Grant grant,
      Optional<RemedyId> given,
      Terms agreed,
      String words,
      Actor actor,
      Instant now) {
    boolean asAsked = agreed.equals(grant.terms());
    var asked =
        asAsked
            ? Optional.<Approval.Asked>empty()
            : Optional.of(new Approval.Asked(grant.terms().name(), grant.terms().cost()));
    var answered =
        grant.answered(
            GrantState.APPROVED, given, agreed, effects.validUntil(tx, about, agreed, now),
            new Approval(now, actor.id(), words, asked));
    return stored(tx, about, answered, asAsked ? ComplaintEntryKind.APPROVED : ComplaintEntryKind.CHANGED)
        .then(stored -> effects.give(tx, about, stored, actor, now));
  }

  private Outcome<Grant> stored(Transaction tx, ComplaintCase about, Grant answered, ComplaintEntryKind kind) {
    var approval = answered.approval().orElseThrow();
    return grants
        .save(tx, answered)
        .map(
            stored -> {
              changes.tell(
                  tx, about,
                  ComplaintEntry.of(about, kind, approval.at(), approval.by(), approval.words())
                      .detail(stored.terms().name())
                      .cost(stored.terms().cost()));
              return Outcome.done(stored);
            })
        .orElseGet(() -> Outcome.refused("complaint.approval.answered"));
  }
}
