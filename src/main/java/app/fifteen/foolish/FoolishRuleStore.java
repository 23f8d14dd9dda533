package app.fifteen.foolish;

import static app.fifteen.database.schema.Tables.FOOLISH_RULE;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/** The register of foolish rules (R24). */
public final class FoolishRuleStore {

  public Optional<FoolishRule> byId(Transaction tx, long id) {
    return tx.dsl().selectFrom(FOOLISH_RULE).where(FOOLISH_RULE.ID.eq(id)).fetchOptional(FoolishRuleColumns::read);
  }

  FoolishRule add(Transaction tx, String rule, Optional<ComplaintId> complaint, Instant at, StaffId by) {
    var id =
        tx.dsl()
            .insertInto(FOOLISH_RULE)
            .set(FOOLISH_RULE.RULE, rule)
            .set(FOOLISH_RULE.COMPLAINT_ID, complaint.map(ComplaintId::value).orElse(null))
            .set(FOOLISH_RULE.REPORTED_AT, at)
            .set(FOOLISH_RULE.REPORTED_BY, by.value())
            .set(FOOLISH_RULE.VERSION, 1)
            .returningResult(FOOLISH_RULE.ID)
            .fetchOne(FOOLISH_RULE.ID);
    return new FoolishRule(id, rule, complaint, at, by, Optional.empty(), 1);
  }

  /** @return false if it was answered, or is there no longer */
  boolean removeUnanswered(Transaction tx, long id) {
    return tx.dsl().deleteFrom(FOOLISH_RULE).where(FOOLISH_RULE.ID.eq(id), FOOLISH_RULE.ANSWER.isNull()).execute() > 0;
  }

  /** @return false if somebody else has answered meanwhile */
  boolean answer(Transaction tx, FoolishRule rule, FoolishRule.Answer answer) {
    return tx.dsl()
            .update(FOOLISH_RULE)
            .set(FOOLISH_RULE.ANSWER, EnumCode.of(answer.verdict()))
            .set(FOOLISH_RULE.ANSWER_WORDS, answer.words())
            .set(FOOLISH_RULE.ANSWERED_AT, answer.at())
            .set(FOOLISH_RULE.ANSWERED_BY, answer.by().value())
            .set(FOOLISH_RULE.VERSION, rule.version() + 1)
            .where(
                FOOLISH_RULE.ID.eq(rule.id()),
                FOOLISH_RULE.VERSION.eq(rule.version()),
                FOOLISH_RULE.ANSWER.isNull())
            .execute()
        > 0;
  }
}
