package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.COMPLAINT_TASK;
import static org.jooq.impl.DSL.min;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.StaffId;
import app.fifteen.kernel.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;

/** What is to be done for complaints, and by when (R21). */
public final class TaskStore {

  /** In the very words of the partial index, which SQLite would otherwise not use. */
  private static final Condition UNESCALATED =
      COMPLAINT_TASK.DONE_AT.isNull()
          .and("not cancelled")
          .and(COMPLAINT_TASK.ESCALATED_AT.isNull());

  public Optional<CaseTask> byId(Transaction tx, TaskId id) {
    return tx.dsl().selectFrom(COMPLAINT_TASK).where(COMPLAINT_TASK.ID.eq(id.value())).fetchOptional(TaskStore::read);
  }

  /** All of a case, of every episode. */
  public List<CaseTask> of(Transaction tx, ComplaintId complaint) {
    return tx.dsl()
        .selectFrom(COMPLAINT_TASK)
        .where(COMPLAINT_TASK.COMPLAINT_ID.eq(complaint.value()))
        .orderBy(COMPLAINT_TASK.ID)
        .fetch(TaskStore::read);
  }

  /** When the next task will be overdue: strictly after this instant. */
  Optional<Instant> nextAt(Transaction tx) {
    return Optional.ofNullable(
        tx.dsl().select(min(COMPLAINT_TASK.DUE_AT)).from(COMPLAINT_TASK).where(UNESCALATED).fetchOne().value1());
  }

  /** Overdue tasks of which no supervisor knows, the longest overdue first. */
  List<CaseTask> overdue(Transaction tx, Instant now, int limit) {
    return tx.dsl()
        .selectFrom(COMPLAINT_TASK)
        .where(UNESCALATED, COMPLAINT_TASK.DUE_AT.lt(now))
        .orderBy(COMPLAINT_TASK.DUE_AT, COMPLAINT_TASK.ID)
        .limit(limit)
        .fetch(TaskStore::read);
  }

  /** From the first word on somebody has until then to go through the steps (R9); once the fix is planned, this is the fix. */
  void begin(Transaction tx, ComplaintCase of, Instant due, StaffId owner) {
    add(tx, of, Optional.empty(), CaseTask.NOT_PLANNED, owner, due);
  }

  CaseTask add(
      Transaction tx, ComplaintCase of, Optional<GrantId> grant, String what, StaffId owner, Instant due) {
    var id =
        tx.dsl()
            .insertInto(COMPLAINT_TASK)
            .set(COMPLAINT_TASK.COMPLAINT_ID, of.id().value())
            .set(COMPLAINT_TASK.EPISODE, of.episode().number())
            .set(COMPLAINT_TASK.GRANT_ID, grant.map(GrantId::value).orElse(null))
            .set(COMPLAINT_TASK.WHAT, what)
            .set(COMPLAINT_TASK.OWNER_ID, owner.value())
            .set(COMPLAINT_TASK.DUE_AT, due)
            .set(COMPLAINT_TASK.CANCELLED, false)
            .set(COMPLAINT_TASK.VERSION, 1)
            .returningResult(COMPLAINT_TASK.ID)
            .fetchOne(COMPLAINT_TASK.ID);
    return new CaseTask(
        new TaskId(id), of.id(), of.episode().number(), grant, what, owner, due, Optional.empty(), false, Optional.empty(), 1);
  }

  /** Forgets what a case that is forgotten would have promised. */
  void remove(Transaction tx, ComplaintId complaint) {
    tx.dsl().deleteFrom(COMPLAINT_TASK).where(COMPLAINT_TASK.COMPLAINT_ID.eq(complaint.value())).execute();
  }

  /** @return false if somebody else changed it meanwhile */
  boolean save(Transaction tx, CaseTask changed) {
    return tx.dsl()
            .update(COMPLAINT_TASK)
            .set(COMPLAINT_TASK.WHAT, changed.what())
            .set(COMPLAINT_TASK.OWNER_ID, changed.owner().value())
            .set(COMPLAINT_TASK.DUE_AT, changed.due())
            .set(COMPLAINT_TASK.DONE_AT, changed.done().map(CaseTask.Done::at).orElse(null))
            .set(COMPLAINT_TASK.DONE_BY, changed.done().map(done -> done.by().value()).orElse(null))
            .set(COMPLAINT_TASK.CANCELLED, changed.cancelled())
            .set(COMPLAINT_TASK.ESCALATED_AT, changed.escalatedAt().orElse(null))
            .set(COMPLAINT_TASK.VERSION, changed.version() + 1)
            .where(COMPLAINT_TASK.ID.eq(changed.id().value()), COMPLAINT_TASK.VERSION.eq(changed.version()))
            .execute()
        > 0;
  }

  private static CaseTask read(Record row) {
    return new CaseTask(
        new TaskId(row.get(COMPLAINT_TASK.ID)),
        new ComplaintId(row.get(COMPLAINT_TASK.COMPLAINT_ID)),
        row.get(COMPLAINT_TASK.EPISODE),
        Optional.ofNullable(row.get(COMPLAINT_TASK.GRANT_ID)).map(GrantId::new),
        row.get(COMPLAINT_TASK.WHAT),
        new StaffId(row.get(COMPLAINT_TASK.OWNER_ID)),
        row.get(COMPLAINT_TASK.DUE_AT),
        Optional.ofNullable(row.get(COMPLAINT_TASK.DONE_AT))
            .map(at -> new CaseTask.Done(at, new StaffId(row.get(COMPLAINT_TASK.DONE_BY)))),
        row.get(COMPLAINT_TASK.CANCELLED),
        Optional.ofNullable(row.get(COMPLAINT_TASK.ESCALATED_AT)),
        row.get(COMPLAINT_TASK.VERSION));
  }
}
