package app.fifteen.draft;

import static app.fifteen.database.schema.Tables.DRAFT;

import app.fifteen.client.records.ErasedRecords;
import app.fifteen.client.records.Erasing;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Folding;
import java.util.stream.Stream;

/**
 * What somebody is typing about an erased person goes, at whatever desk: what belongs to something of theirs, and any form that
 * names them or says how they are reached.
 */
final class DraftErasureStore implements ErasedRecords {

  @Override
  public void erase(Transaction tx, Erasing erasing) {
    tx.dsl().deleteFrom(DRAFT).where(DraftRecords.of(erasing.people())).execute();
    var naming =
        tx.dsl()
            .select(DRAFT.ID, DRAFT.DOCUMENT)
            .from(DRAFT)
            .where(DraftColumns.isForm())
            .fetch()
            .stream()
            .filter(row -> names(TypedDocument.read(row.value2()), erasing))
            .map(row -> row.value1())
            .toList();
    tx.dsl().deleteFrom(DRAFT).where(DRAFT.ID.in(naming)).execute();
  }

  private static boolean names(TypedFields typed, Erasing erasing) {
    return typed.byName().values().stream()
        .anyMatch(
            text -> {
              var folded = Folding.fold(text);
              var digits = text.replaceAll("\\D", "");
              return Stream.concat(
                      erasing.names().stream().map(Erasing.Name::foldedName), erasing.contacts().stream().map(Folding::fold))
                  .anyMatch(known -> !known.isEmpty() && folded.contains(known))
                  || erasing.contacts().stream().anyMatch(contact -> isDialled(contact, digits));
            });
  }

  /** However the number was typed: with the country's code or without. */
  private static boolean isDialled(String contact, String digits) {
    var national = contact.replaceAll("\\D", "");
    return contact.startsWith("+") && national.length() > 7 && digits.contains(national.substring(national.length() - 7));
  }
}
