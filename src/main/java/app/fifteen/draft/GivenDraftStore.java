package app.fifteen.draft;

import static app.fifteen.database.schema.Tables.DRAFT;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.records.GivenOut;
import app.fifteen.database.Transaction;
import app.fifteen.exchange.JsonFields;
import app.fifteen.exchange.WordedPages;
import app.fifteen.kernel.ClientId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Reads what is being typed about somebody, the oldest first. What is about to be sealed is left out, whoever puts the file
 * together (R26): once it is said, it stands among what was said to the supervisor.
 */
final class GivenDraftStore implements GivenOut.Reading {

  /** @param by who is typing it */
  private record Given(Instant at, String by, TypedFields typed) implements GivenOut.Item {

    @Override
    public void write(JsonFields fields) {
      fields.with("typed_at", at).with("by", by);
      typed.byName().forEach(fields::with);
    }

    @Override
    public void write(WordedPages pages) {
      pages.line(at, by + "\n" + WordedPages.lines(typed.byName().values().stream()));
    }
  }

  @Override
  public List<GivenOut> read(Transaction tx, List<ClientId> people) {
    var drafts = new LinkedHashMap<Long, Given>();
    tx.dsl()
        .select(DRAFT.ID, DRAFT.SAVED_AT, STAFF.NAME, DRAFT.DOCUMENT)
        .from(DRAFT)
        .join(STAFF)
        .on(STAFF.ID.eq(DRAFT.STAFF_ID))
        .where(DraftRecords.of(people), DraftColumns.isToBeSealed().not())
        .orderBy(DRAFT.SAVED_AT, DRAFT.ID)
        .forEach(
            row -> drafts.put(row.value1(), new Given(row.value2(), row.value3(), TypedDocument.read(row.value4()))));
    return List.of(new GivenOut.Section("drafts", "person.pdf.drafts", drafts));
  }
}
