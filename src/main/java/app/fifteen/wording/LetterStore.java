package app.fifteen.wording;

import static app.fifteen.database.schema.Tables.COMPLAINT;
import static app.fifteen.database.schema.Tables.COMPLAINT_LETTER;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** The letters of apology as they went out (R8): added to, never changed. */
public final class LetterStore {

  /** @return empty if there is no such complaint */
  Optional<WrittenLetter> add(Transaction tx, ComplaintId complaint, Instant at, StaffId by, String text, byte[] pdf) {
    // The case first, as everybody does who changes something about it.
    var known = tx.toChange(tx.dsl().select(COMPLAINT.ID).from(COMPLAINT).where(COMPLAINT.ID.eq(complaint.value()))).fetch();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    var id =
        tx.dsl()
            .insertInto(COMPLAINT_LETTER)
            .set(COMPLAINT_LETTER.COMPLAINT_ID, complaint.value())
            .set(COMPLAINT_LETTER.AT, at)
            .set(COMPLAINT_LETTER.STAFF_ID, by.value())
            .set(COMPLAINT_LETTER.TEXT, text)
            .set(COMPLAINT_LETTER.PDF, pdf)
            .returningResult(COMPLAINT_LETTER.ID)
            .fetchOne(COMPLAINT_LETTER.ID);
    return Optional.of(new WrittenLetter(id, complaint, at, by, text));
  }

  /** The letters of a case, the first one first. */
  public List<WrittenLetter> of(Transaction tx, ComplaintId complaint) {
    return tx.dsl()
        .select(
            COMPLAINT_LETTER.ID, COMPLAINT_LETTER.COMPLAINT_ID, COMPLAINT_LETTER.AT, COMPLAINT_LETTER.STAFF_ID,
            COMPLAINT_LETTER.TEXT)
        .from(COMPLAINT_LETTER)
        .where(COMPLAINT_LETTER.COMPLAINT_ID.eq(complaint.value()))
        .orderBy(COMPLAINT_LETTER.ID)
        .fetch(LetterStore::read);
  }

  public Optional<byte[]> pdf(Transaction tx, long id) {
    return tx.dsl()
        .select(COMPLAINT_LETTER.PDF)
        .from(COMPLAINT_LETTER)
        .where(COMPLAINT_LETTER.ID.eq(id))
        .fetchOptional(COMPLAINT_LETTER.PDF);
  }

  private static WrittenLetter read(Record row) {
    return new WrittenLetter(
        row.get(COMPLAINT_LETTER.ID), new ComplaintId(row.get(COMPLAINT_LETTER.COMPLAINT_ID)),
        row.get(COMPLAINT_LETTER.AT), new StaffId(row.get(COMPLAINT_LETTER.STAFF_ID)), row.get(COMPLAINT_LETTER.TEXT));
  }
}
