package app.fifteen.complaint;

import app.fifteen.client.DecideStanding;
import app.fifteen.client.Standing;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;

/**
 * The supervisor stands by the employee and stops retaining the client, or gives the benefit of the doubt (R23). That may be
 * the supervisor who flagged them: it gives nothing away, and a house may have one supervisor only.
 */
public final class AnswerAbuse {

  private final CaseChange changes;
  private final DecideStanding standings;
  private final AbuseStore abuses;

  AnswerAbuse(CaseChange changes, DecideStanding standings, AbuseStore abuses) {
    this.changes = changes;
    this.standings = standings;
    this.abuses = abuses;
  }

  /** @param rawWords the reason: of the client's standing, if they are retained no longer */
  public Outcome<Abuse> answer(ComplaintId complaint, long abuse, AbuseVerdict verdict, String rawWords, Actor actor) {
    return CaseChange.ANSWERED.required(rawWords, "complaint.approval.no_reason")
        .then(
            words ->
                changes.change(
                    complaint,
                    actor,
                    (tx, about, now, me) -> {
                      var forbidden = Permission.ANSWER_APPROVALS.refusal(tx, me);
                      if (forbidden.isPresent()) {
                        return Outcome.refused(forbidden.get());
                      }
                      var answer = new Abuse.Answered(verdict, words, now, me.id());
                      if (!abuses.answer(tx, abuse, answer)) {
                        return Outcome.refused("complaint.approval.answered");
                      }
                      changes.tell(
                          tx, about,
                          ComplaintEntry.of(about, ComplaintEntryKind.ABUSE_ANSWERED, now, me.id(), words)
                              .detail(verdict.name()));
                      return judged(tx, about, answer, me)
                          .then(_ -> Outcome.done(abuses.of(tx, complaint).stream().filter(one -> one.id() == abuse).findFirst().orElseThrow()));
                    }));
  }

  private Outcome<ComplaintCase> judged(Transaction tx, ComplaintCase about, Abuse.Answered answer, Actor actor) {
    return answer.verdict() == AbuseVerdict.NOT_RETAINED
        ? standings
            .decide(tx, about.opening().client(), Standing.NOT_RETAINED, answer.words(), actor)
            .then(_ -> Outcome.done(about))
        : Outcome.done(about);
  }
}
