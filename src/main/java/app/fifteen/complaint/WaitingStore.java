package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT_ABUSE;
import static app.fifteen.database.schema.Tables.COMPLAINT_GRANT;
import static app.fifteen.database.schema.Tables.COMPLAINT_TASK;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.staff.Permission;
import java.time.Instant;

/** How many complaints wait for somebody. */
public final class WaitingStore {

  /**
   * For a supervisor those with an approval or a flag that is not their own to answer, and those escalated (R21); for
   * everybody else those in which they are late.
   */
  public int waiting(Transaction tx, Actor me, Instant now) {
    return Permission.ANSWER_APPROVALS.of(me) ? forSupervisor(tx, me) : late(tx, me, now);
  }

  private static int forSupervisor(Transaction tx, Actor me) {
    return tx.dsl()
        .fetchCount(
            select(COMPLAINT_GRANT.COMPLAINT_ID)
                .from(COMPLAINT_GRANT)
                .where(ComplaintList.AWAITING, COMPLAINT_GRANT.OFFERED_BY.ne(me.id().value()))
                .union(
                    select(COMPLAINT_ABUSE.COMPLAINT_ID)
                        .from(COMPLAINT_ABUSE)
                        .where(ComplaintList.UNANSWERED, COMPLAINT_ABUSE.FLAGGED_BY.ne(me.id().value())))
                .union(
                    select(COMPLAINT_TASK.COMPLAINT_ID)
                        .from(COMPLAINT_TASK)
                        .where(ComplaintList.OPEN_TASK, COMPLAINT_TASK.ESCALATED_AT.isNotNull())));
  }

  private static int late(Transaction tx, Actor me, Instant now) {
    return tx.dsl()
        .select(countDistinct(COMPLAINT_TASK.COMPLAINT_ID))
        .from(COMPLAINT_TASK)
        .where(ComplaintList.OPEN_TASK, COMPLAINT_TASK.DUE_AT.lt(now), COMPLAINT_TASK.OWNER_ID.eq(me.id().value()))
        .fetchSingle()
        .value1();
  }
}
