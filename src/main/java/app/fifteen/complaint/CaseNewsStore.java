package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_ABUSE;
import static app.fifteen.database.schema.Tables.COMPLAINT_ENTRY;
import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.staff.Permission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;

/**
 * What somebody has to be told of complaints: a supervisor of approvals asked for, flags and escalations, everybody of
 * the answers to their own. Nobody is told of what they did themselves.
 */
public final class CaseNewsStore {

  private static final List<String> FOR_SUPERVISORS =
      codes(ComplaintEntryKind.APPROVAL_ASKED, ComplaintEntryKind.ABUSE_FLAGGED, ComplaintEntryKind.ESCALATED);
  private static final List<String> ANSWERS =
      codes(ComplaintEntryKind.APPROVED, ComplaintEntryKind.CHANGED, ComplaintEntryKind.RETURNED);

  /** The last entry there is; 0 before the first. */
  public long newest(Transaction tx) {
    var last = tx.dsl().select(max(COMPLAINT_ENTRY.ID)).from(COMPLAINT_ENTRY).fetchSingle().value1();
    return last == null ? 0 : last;
  }

  /** The news behind an entry, the oldest first. */
  public List<CaseNews> after(Transaction tx, long entry, Actor me, int limit) {
    return tx.dsl()
        .select(COMPLAINT_ENTRY.fields())
        .select(CLIENT.NAME, STAFF.NAME)
        .from(COMPLAINT_ENTRY)
        .join(COMPLAINT)
        .on(COMPLAINT.ID.eq(COMPLAINT_ENTRY.COMPLAINT_ID))
        .join(CLIENT)
        .on(CLIENT.ID.eq(COMPLAINT.CLIENT_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(COMPLAINT_ENTRY.STAFF_ID))
        .where(
            COMPLAINT_ENTRY.ID.gt(entry),
            COMPLAINT_ENTRY.STAFF_ID.isNull().or(COMPLAINT_ENTRY.STAFF_ID.ne(me.id().value())),
            concerns(me))
        .orderBy(COMPLAINT_ENTRY.ID)
        .limit(limit)
        .fetch(CaseNewsStore::read);
  }

  private static Condition concerns(Actor me) {
    var supervisors = Permission.ANSWER_APPROVALS.of(me) ? COMPLAINT_ENTRY.KIND.in(FOR_SUPERVISORS) : falseCondition();
    return supervisors
        .or(COMPLAINT_ENTRY.KIND.in(ANSWERS).and(answersAGrantOf(me)))
        .or(COMPLAINT_ENTRY.KIND.eq(EnumCode.of(ComplaintEntryKind.ABUSE_ANSWERED)).and(answersAFlagOf(me)));
  }

  /** The answer and the entry that tells of it are of the same instant and by the same person. */
  private static Condition answersAGrantOf(Actor me) {
    return exists(
        selectOne()
            .from(COMPLAINT_GRANT)
            .where(
                COMPLAINT_GRANT.COMPLAINT_ID.eq(COMPLAINT_ENTRY.COMPLAINT_ID),
                COMPLAINT_GRANT.OFFERED_BY.eq(me.id().value()),
                COMPLAINT_GRANT.ANSWERED_AT.eq(COMPLAINT_ENTRY.AT),
                COMPLAINT_GRANT.ANSWERED_BY.eq(COMPLAINT_ENTRY.STAFF_ID)));
  }

  private static Condition answersAFlagOf(Actor me) {
    return exists(
        selectOne()
            .from(COMPLAINT_ABUSE)
            .where(
                COMPLAINT_ABUSE.COMPLAINT_ID.eq(COMPLAINT_ENTRY.COMPLAINT_ID),
                COMPLAINT_ABUSE.FLAGGED_BY.eq(me.id().value()),
                COMPLAINT_ABUSE.ANSWERED_AT.eq(COMPLAINT_ENTRY.AT),
                COMPLAINT_ABUSE.ANSWERED_BY.eq(COMPLAINT_ENTRY.STAFF_ID)));
  }

  private static CaseNews read(Record row) {
    return new CaseNews(
        row.get(COMPLAINT_ENTRY.ID),
        new ComplaintId(row.get(COMPLAINT_ENTRY.COMPLAINT_ID)),
        row.get(CLIENT.NAME),
        Optional.ofNullable(row.get(STAFF.NAME)).orElse(""),
        EntryColumns.read(row));
  }

  private static List<String> codes(ComplaintEntryKind... kinds) {
    return Stream.of(kinds).map(EnumCode::of).toList();
  }
}
