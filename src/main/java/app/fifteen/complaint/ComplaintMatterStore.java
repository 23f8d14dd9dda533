package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_TASK;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.Unsettled;
import app.fifteen.client.records.Warned;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ComplaintId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/** The complaints of a client, or of a company's persons, that are not closed yet. */
final class ComplaintMatterStore implements Unsettled.Reading {

  /** The nearest date that a complaint's client was told. */
  private static final Field<Instant> PROMISED =
      field(
          select(min(COMPLAINT_TASK.DUE_AT))
              .from(COMPLAINT_TASK)
              .where(
                  COMPLAINT_TASK.COMPLAINT_ID.eq(COMPLAINT.ID), COMPLAINT_TASK.DONE_AT.isNull(),
                  COMPLAINT_TASK.CANCELLED.isFalse()));

  @Override
  public List<Unsettled> of(Transaction tx, ClientId client, int most) {
    return open(tx, COMPLAINT.CLIENT_ID.eq(client.value()), most);
  }

  @Override
  public List<Unsettled> of(Transaction tx, CompanyId company, int most) {
    return open(tx, CLIENT.COMPANY_ID.eq(company.value()), most);
  }

  private static List<Unsettled> open(Transaction tx, Condition whose, int most) {
    return tx.dsl()
        .select(
            COMPLAINT.ID, CLIENT.NAME, COMPLAINT.WANTED, COMPLAINT.CATEGORY, COMPLAINT.STEP,
            COMPLAINT.EPISODE_OPENED_AT, PROMISED, STAFF.NAME)
        .from(COMPLAINT)
        .join(CLIENT)
        .on(CLIENT.ID.eq(COMPLAINT.CLIENT_ID))
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(COMPLAINT.LEADER_ID))
        .where(whose, COMPLAINT.CLOSED_AT.isNull())
        .orderBy(COMPLAINT.OPENED_AT)
        .limit(most)
        .fetch(ComplaintMatterStore::unsettled);
  }

  private static Unsettled unsettled(Record row) {
    var promised = Optional.ofNullable(row.get(PROMISED));
    var opened = row.get(COMPLAINT.EPISODE_OPENED_AT);
    var wanted = row.get(COMPLAINT.WANTED);
    return new Unsettled(
        new ComplaintMatter(ComplaintColumns.next(row)),
        new ComplaintId(row.get(COMPLAINT.ID)),
        row.get(CLIENT.NAME),
        wanted.isEmpty() ? row.get(COMPLAINT.CATEGORY) : wanted,
        promised.orElse(opened),
        new Warned.Since(opened),
        Optional.ofNullable(row.get(STAFF.NAME)),
        promised.isPresent(),
        true);
  }
}
