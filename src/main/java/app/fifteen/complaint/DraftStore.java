package app.fifteen.complaint;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_DRAFT;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is being typed about complaints, and at which desk. */
public final class DraftStore {

  /** @param name of whoever writes into it, and {@code savedAt} when they last did */
  public record Holder(StaffId id, String name, Instant savedAt) {}

  public Optional<Holder> holder(Transaction tx, ComplaintId complaint) {
    return tx.dsl()
        .select(COMPLAINT_DRAFT.HOLDER_ID, STAFF.NAME, COMPLAINT_DRAFT.SAVED_AT)
        .from(COMPLAINT_DRAFT)
        .join(STAFF)
        .on(STAFF.ID.eq(COMPLAINT_DRAFT.HOLDER_ID))
        .where(COMPLAINT_DRAFT.COMPLAINT_ID.eq(complaint.value()))
        .fetchOptional(row -> new Holder(new StaffId(row.value1()), row.value2(), row.value3()));
  }

  /** A draft that somebody left. @param client by name */
  public record Left(ComplaintId complaint, String client, Instant savedAt) {}

  /** The drafts somebody holds, the latest first. */
  public List<Left> heldBy(Transaction tx, StaffId holder) {
    return tx.dsl()
        .select(COMPLAINT_DRAFT.COMPLAINT_ID, CLIENT.NAME, COMPLAINT_DRAFT.SAVED_AT)
        .from(COMPLAINT_DRAFT)
        .join(COMPLAINT)
        .on(COMPLAINT.ID.eq(COMPLAINT_DRAFT.COMPLAINT_ID))
        .join(CLIENT)
        .on(CLIENT.ID.eq(COMPLAINT.CLIENT_ID))
        .where(COMPLAINT_DRAFT.HOLDER_ID.eq(holder.value()), COMPLAINT.CLOSED_AT.isNull())
        .orderBy(COMPLAINT_DRAFT.SAVED_AT.desc())
        .fetch(row -> new Left(new ComplaintId(row.value1()), row.value2(), row.value3()));
  }

  Optional<ComplaintDraft> read(Transaction tx, ComplaintId complaint) {
    return tx.dsl()
        .select(COMPLAINT_DRAFT.DOCUMENT)
        .from(COMPLAINT_DRAFT)
        .where(COMPLAINT_DRAFT.COMPLAINT_ID.eq(complaint.value()))
        .fetchOptional(row -> DraftDocument.read(row.value1()));
  }

  public boolean isHeld(Transaction tx, DraftHold hold) {
    return tx.dsl()
        .fetchExists(
            COMPLAINT_DRAFT,
            COMPLAINT_DRAFT.COMPLAINT_ID.eq(hold.complaint().value()),
            COMPLAINT_DRAFT.TOKEN.eq(hold.token()));
  }

  void add(Transaction tx, DraftHold hold, ComplaintDraft draft, StaffId holder, Instant now) {
    tx.dsl()
        .insertInto(COMPLAINT_DRAFT)
        .set(COMPLAINT_DRAFT.COMPLAINT_ID, hold.complaint().value())
        .set(COMPLAINT_DRAFT.DOCUMENT, DraftDocument.write(draft))
        .set(COMPLAINT_DRAFT.TOKEN, hold.token())
        .set(COMPLAINT_DRAFT.HOLDER_ID, holder.value())
        .set(COMPLAINT_DRAFT.SAVED_AT, now)
        .execute();
  }

  /** Whoever held it before does so no more. */
  void take(Transaction tx, DraftHold hold, StaffId holder, Instant now) {
    tx.dsl()
        .update(COMPLAINT_DRAFT)
        .set(COMPLAINT_DRAFT.TOKEN, hold.token())
        .set(COMPLAINT_DRAFT.HOLDER_ID, holder.value())
        .set(COMPLAINT_DRAFT.SAVED_AT, now)
        .where(COMPLAINT_DRAFT.COMPLAINT_ID.eq(hold.complaint().value()))
        .execute();
  }

  /** @return false if another desk holds it now, or nobody does */
  boolean save(Transaction tx, DraftHold hold, ComplaintDraft draft, Instant now) {
    return tx.dsl()
            .update(COMPLAINT_DRAFT)
            .set(COMPLAINT_DRAFT.DOCUMENT, DraftDocument.write(draft))
            .set(COMPLAINT_DRAFT.SAVED_AT, now)
            .where(
                COMPLAINT_DRAFT.COMPLAINT_ID.eq(hold.complaint().value()), COMPLAINT_DRAFT.TOKEN.eq(hold.token()))
            .execute()
        > 0;
  }

  void remove(Transaction tx, ComplaintId complaint) {
    tx.dsl().deleteFrom(COMPLAINT_DRAFT).where(COMPLAINT_DRAFT.COMPLAINT_ID.eq(complaint.value())).execute();
  }
}
