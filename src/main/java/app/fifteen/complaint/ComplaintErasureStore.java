package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_ABUSE;
import static app.fifteen.database.schema.Tables.COMPLAINT_DRAFT;
import static app.fifteen.database.schema.Tables.COMPLAINT_ENTRY;
import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;
import static app.fifteen.database.schema.Tables.COMPLAINT_LETTER;
import static app.fifteen.database.schema.Tables.COMPLAINT_STEP;
import static app.fifteen.database.schema.Tables.COMPLAINT_TASK;

import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.client.records.Tally;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.List;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * Takes out of the complaints what says who somebody was and what they wanted. Figures stay: how bad it was, how fast it
 * went, what was given and what it cost, how it ended.
 */
final class ComplaintErasureStore implements ErasedRecords {

  @Override
  public List<Tally> counts(Transaction tx, List<ClientId> people) {
    int count = tx.dsl().fetchCount(COMPLAINT, COMPLAINT.ID.in(ComplaintRecords.of(people)));
    return List.of(new Tally("person.erase.complaints", count));
  }

  /** An open complaint ends: there is nobody left to make it good to. */
  @Override
  public void erase(Transaction tx, Erasing erasing) {
    var theirs = ComplaintRecords.of(erasing.people());
    // The cases first, as everybody does who changes something about them.
    tx.toChange(tx.dsl().select(COMPLAINT.ID).from(COMPLAINT).where(COMPLAINT.ID.in(theirs))).fetch();
    tx.dsl().deleteFrom(COMPLAINT_DRAFT).where(COMPLAINT_DRAFT.COMPLAINT_ID.in(theirs)).execute();
    tx.dsl().deleteFrom(COMPLAINT_LETTER).where(COMPLAINT_LETTER.COMPLAINT_ID.in(theirs)).execute();
    tx.dsl()
        .update(COMPLAINT_STEP)
        .set(COMPLAINT_STEP.WORDS, "")
        .where(COMPLAINT_STEP.COMPLAINT_ID.in(theirs))
        .execute();
    tx.dsl()
        .update(COMPLAINT_STEP)
        .set(COMPLAINT_STEP.PLAN, "")
        .where(COMPLAINT_STEP.COMPLAINT_ID.in(theirs), COMPLAINT_STEP.PLAN.isNotNull())
        .execute();
    tx.dsl()
        .update(COMPLAINT_TASK)
        .set(COMPLAINT_TASK.WHAT, Erasing.GONE)
        .set(COMPLAINT_TASK.VERSION, COMPLAINT_TASK.VERSION.plus(1))
        .where(COMPLAINT_TASK.COMPLAINT_ID.in(theirs))
        .execute();
    tx.dsl()
        .update(COMPLAINT_TASK)
        .set(COMPLAINT_TASK.CANCELLED, true)
        .where(COMPLAINT_TASK.COMPLAINT_ID.in(theirs), COMPLAINT_TASK.DONE_AT.isNull())
        .execute();
    eraseGrants(tx, theirs);
    eraseAbuses(tx, theirs);
    tx.dsl()
        .update(COMPLAINT_ENTRY)
        .set(COMPLAINT_ENTRY.WORDS, "")
        .where(COMPLAINT_ENTRY.COMPLAINT_ID.in(theirs))
        .execute();
    tx.dsl()
        .update(COMPLAINT_ENTRY)
        .setNull(COMPLAINT_ENTRY.DETAIL)
        .where(
            COMPLAINT_ENTRY.COMPLAINT_ID.in(theirs),
            COMPLAINT_ENTRY.KIND.notIn("closed", "aftermath", "abuse_flagged", "abuse_answered"))
        .execute();
    tx.dsl()
        .update(COMPLAINT)
        .set(COMPLAINT.REACTION, EnumCode.of(Reaction.LEFT))
        .set(COMPLAINT.CLOSED_AT, erasing.at())
        .set(COMPLAINT.CLOSED_BY, erasing.by().value())
        .where(COMPLAINT.ID.in(theirs), COMPLAINT.CLOSED_AT.isNull())
        .execute();
    tx.dsl()
        .update(COMPLAINT)
        .set(COMPLAINT.WANTED, "")
        .setNull(COMPLAINT.CLOSING_WORDS)
        .setNull(COMPLAINT.FOLLOW_UP_AT)
        .set(COMPLAINT.VERSION, COMPLAINT.VERSION.plus(1))
        .where(COMPLAINT.ID.in(theirs))
        .execute();
  }

  private static void eraseGrants(Transaction tx, Select<Record1<Long>> theirs) {
    tx.dsl()
        .update(COMPLAINT_GRANT)
        .set(COMPLAINT_GRANT.WORDS, "")
        .set(COMPLAINT_GRANT.VERSION, COMPLAINT_GRANT.VERSION.plus(1))
        .where(COMPLAINT_GRANT.COMPLAINT_ID.in(theirs))
        .execute();
    tx.dsl()
        .update(COMPLAINT_GRANT)
        .set(COMPLAINT_GRANT.ANSWER_WORDS, Erasing.GONE)
        .where(COMPLAINT_GRANT.COMPLAINT_ID.in(theirs), COMPLAINT_GRANT.ANSWER_WORDS.isNotNull())
        .execute();
    // One of the catalogue names nobody; one of the employee's own may.
    tx.dsl()
        .update(COMPLAINT_GRANT)
        .set(COMPLAINT_GRANT.NAME, Erasing.GONE)
        .where(COMPLAINT_GRANT.COMPLAINT_ID.in(theirs), COMPLAINT_GRANT.REMEDY_ID.isNull())
        .execute();
    tx.dsl()
        .update(COMPLAINT_GRANT)
        .set(COMPLAINT_GRANT.TASK, Erasing.GONE)
        .where(
            COMPLAINT_GRANT.COMPLAINT_ID.in(theirs), COMPLAINT_GRANT.REMEDY_ID.isNull(),
            COMPLAINT_GRANT.TASK.isNotNull())
        .execute();
    tx.dsl()
        .update(COMPLAINT_GRANT)
        .set(COMPLAINT_GRANT.ASKED_NAME, Erasing.GONE)
        .where(COMPLAINT_GRANT.COMPLAINT_ID.in(theirs), COMPLAINT_GRANT.ASKED_NAME.isNotNull())
        .execute();
    tx.dsl()
        .update(COMPLAINT_GRANT)
        .set(COMPLAINT_GRANT.STATE, "declined")
        .where(COMPLAINT_GRANT.COMPLAINT_ID.in(theirs), COMPLAINT_GRANT.STATE.eq("awaiting"))
        .execute();
  }

  private static void eraseAbuses(Transaction tx, Select<Record1<Long>> theirs) {
    tx.dsl()
        .update(COMPLAINT_ABUSE)
        .set(COMPLAINT_ABUSE.WORDS, "")
        .where(COMPLAINT_ABUSE.COMPLAINT_ID.in(theirs))
        .execute();
    tx.dsl()
        .update(COMPLAINT_ABUSE)
        .set(COMPLAINT_ABUSE.ANSWER_WORDS, Erasing.GONE)
        .where(COMPLAINT_ABUSE.COMPLAINT_ID.in(theirs), COMPLAINT_ABUSE.ANSWER.isNotNull())
        .execute();
  }
}
