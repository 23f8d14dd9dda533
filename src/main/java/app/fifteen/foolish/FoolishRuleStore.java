package app.fifteen.foolish;

import static app.fifteen.database.schema.Tables.FOOLISH_RULE;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** The register of foolish rules (R24). */
public final class FoolishRuleStore {

  /** Those nobody has answered yet, the oldest first. */
  public List<FoolishRule> unanswered(Transaction tx) {
    return tx.dsl()
        .selectFrom(FOOLISH_RULE)
        .where(FOOLISH_RULE.ANSWER.isNull())
        .orderBy(FOOLISH_RULE.REPORTED_AT, FOOLISH_RULE.ID)
        .fetch(FoolishRuleStore::read);
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
    return new FoolishRule(id, rule, complaint, at, by, 1);
  }

  private static FoolishRule read(Record row) {
    return new FoolishRule(
        row.get(FOOLISH_RULE.ID),
        row.get(FOOLISH_RULE.RULE),
        Optional.ofNullable(row.get(FOOLISH_RULE.COMPLAINT_ID)).map(ComplaintId::new),
        row.get(FOOLISH_RULE.REPORTED_AT),
        new StaffId(row.get(FOOLISH_RULE.REPORTED_BY)),
        row.get(FOOLISH_RULE.VERSION));
  }
}
