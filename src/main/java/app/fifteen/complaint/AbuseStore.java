package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT_ABUSE;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** Clients who were flagged as going too far, and what the supervisor said (R23). */
public final class AbuseStore {

  public List<Abuse> of(Transaction tx, ComplaintId complaint) {
    return tx.dsl()
        .selectFrom(COMPLAINT_ABUSE)
        .where(COMPLAINT_ABUSE.COMPLAINT_ID.eq(complaint.value()))
        .orderBy(COMPLAINT_ABUSE.ID)
        .fetch(AbuseStore::read);
  }

  Abuse add(Transaction tx, ComplaintId complaint, AbuseKind kind, String words, Instant at, StaffId by) {
    var id =
        tx.dsl()
            .insertInto(COMPLAINT_ABUSE)
            .set(COMPLAINT_ABUSE.COMPLAINT_ID, complaint.value())
            .set(COMPLAINT_ABUSE.KIND, EnumCode.of(kind))
            .set(COMPLAINT_ABUSE.WORDS, words)
            .set(COMPLAINT_ABUSE.FLAGGED_AT, at)
            .set(COMPLAINT_ABUSE.FLAGGED_BY, by.value())
            .returningResult(COMPLAINT_ABUSE.ID)
            .fetchOne(COMPLAINT_ABUSE.ID);
    return new Abuse(id, complaint, kind, words, at, by, Optional.empty());
  }

  /** @return false if somebody has answered already */
  boolean answer(Transaction tx, long id, Abuse.Answered answer) {
    return tx.dsl()
            .update(COMPLAINT_ABUSE)
            .set(COMPLAINT_ABUSE.ANSWER, EnumCode.of(answer.verdict()))
            .set(COMPLAINT_ABUSE.ANSWER_WORDS, answer.words())
            .set(COMPLAINT_ABUSE.ANSWERED_AT, answer.at())
            .set(COMPLAINT_ABUSE.ANSWERED_BY, answer.by().value())
            .where(COMPLAINT_ABUSE.ID.eq(id), COMPLAINT_ABUSE.ANSWER.isNull())
            .execute()
        > 0;
  }

  private static Abuse read(Record row) {
    return new Abuse(
        row.get(COMPLAINT_ABUSE.ID),
        new ComplaintId(row.get(COMPLAINT_ABUSE.COMPLAINT_ID)),
        EnumCode.read(AbuseKind.class, row.get(COMPLAINT_ABUSE.KIND)),
        row.get(COMPLAINT_ABUSE.WORDS),
        row.get(COMPLAINT_ABUSE.FLAGGED_AT),
        new StaffId(row.get(COMPLAINT_ABUSE.FLAGGED_BY)),
        Optional.ofNullable(row.get(COMPLAINT_ABUSE.ANSWER))
            .map(
                answer ->
                    new Abuse.Answered(
                        EnumCode.read(AbuseVerdict.class, answer),
                        row.get(COMPLAINT_ABUSE.ANSWER_WORDS),
                        row.get(COMPLAINT_ABUSE.ANSWERED_AT),
                        new StaffId(row.get(COMPLAINT_ABUSE.ANSWERED_BY)))));
  }
}
