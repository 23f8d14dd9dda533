package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT_ENTRY;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.StaffId;
import java.util.Optional;

/** What was done with clients besides requests, entry by entry. */
final class ClientEntryStore {

  /** @param client whose story it stands in */
  record Stored(ClientId client, ClientEntry entry) {}

  /** Empty where it was taken back or put right, too. */
  Optional<Stored> standing(Transaction tx, EntryId id) {
    return tx.dsl()
        .selectFrom(CLIENT_ENTRY)
        .where(CLIENT_ENTRY.ID.eq(id.value()), CLIENT_ENTRY.UNDONE_AT.isNull())
        .fetchOptional(
            row ->
                new Stored(
                    new ClientId(row.get(CLIENT_ENTRY.CLIENT_ID)),
                    new ClientEntry(
                        EnumCode.read(ClientEntryKind.class, row.get(CLIENT_ENTRY.KIND)),
                        row.get(CLIENT_ENTRY.AT),
                        Optional.ofNullable(row.get(CLIENT_ENTRY.STAFF_ID)).map(StaffId::new),
                        Optional.ofNullable(row.get(CLIENT_ENTRY.DETAIL)).orElse(""),
                        Optional.ofNullable(row.get(CLIENT_ENTRY.WORDS)).orElse(""))));
  }
}
