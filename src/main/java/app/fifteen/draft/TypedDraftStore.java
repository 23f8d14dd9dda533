package app.fifteen.draft;

import static app.fifteen.database.schema.Tables.DRAFT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is being typed all over the office, and by whom. */
public final class TypedDraftStore {

  /** Everything that somebody began and has not recorded, whatever it belongs to. */
  public Map<DraftOf, KeptDraft> of(Transaction tx, StaffId somebody) {
    var rows =
        tx.dsl()
            .selectFrom(DRAFT)
            .where(DRAFT.STAFF_ID.eq(somebody.value()))
            .orderBy(DRAFT.SAVED_AT, DRAFT.ID)
            .fetch(
                row ->
                    new KeptDraft.Row(
                        DraftColumns.read(row), TypedDocument.read(row.get(DRAFT.DOCUMENT)), row.get(DRAFT.TOKEN)));
    var kept = new LinkedHashMap<DraftOf, KeptDraft>();
    rows.stream()
        .collect(groupingBy(KeptDraft.Row::about, LinkedHashMap::new, toList()))
        .forEach((about, together) -> kept.put(about, KeptDraft.of(together)));
    return kept;
  }

  void add(Transaction tx, DraftOf about, TypedFields typed, String token, StaffId somebody, Instant now) {
    tx.dsl()
        .insertInto(DRAFT)
        .set(DraftColumns.of(about))
        .set(DRAFT.STAFF_ID, somebody.value())
        .set(DRAFT.DOCUMENT, TypedDocument.write(typed))
        .set(DRAFT.TOKEN, token)
        .set(DRAFT.SAVED_AT, now)
        .execute();
  }

  /** Those that are no longer there are gone already. */
  void remove(Transaction tx, Collection<String> tokens, StaffId somebody) {
    if (!tokens.isEmpty()) {
      tx.dsl().deleteFrom(DRAFT).where(DRAFT.TOKEN.in(tokens), DRAFT.STAFF_ID.eq(somebody.value())).execute();
    }
  }

  /** Everybody's about the same that says just this. */
  void removeEqual(Transaction tx, DraftOf about, TypedFields typed) {
    tx.dsl()
        .deleteFrom(DRAFT)
        .where(DraftColumns.is(about), DRAFT.DOCUMENT.eq(TypedDocument.write(typed)))
        .execute();
  }
}
