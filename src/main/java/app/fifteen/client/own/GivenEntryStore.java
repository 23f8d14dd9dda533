package app.fifteen.client.own;

import static app.fifteen.database.schema.Tables.CLIENT_ENTRY;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.ClientEntry;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.records.GivenOut;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.StaffId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** Reads what was said of somebody besides requests, oldest first. */
final class GivenEntryStore implements GivenOut.Reading {

  @Override
  public List<GivenOut> read(Transaction tx, List<ClientId> people) {
    var entries = new LinkedHashMap<Long, GivenEntry>();
    tx.dsl()
        .select(CLIENT_ENTRY.fields())
        .select(STAFF.NAME)
        .from(CLIENT_ENTRY)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(CLIENT_ENTRY.STAFF_ID))
        .where(CLIENT_ENTRY.CLIENT_ID.in(people.stream().map(ClientId::value).toList()))
        .orderBy(CLIENT_ENTRY.AT, CLIENT_ENTRY.ID)
        .forEach(row -> entries.put(row.get(CLIENT_ENTRY.ID), entry(row)));
    return List.of(new GivenOut.Section("entries", "person.pdf.entries", entries));
  }

  private static GivenEntry entry(Record row) {
    return new GivenEntry(
        new ClientEntry(
            EnumCode.read(ClientEntryKind.class, row.get(CLIENT_ENTRY.KIND)),
            row.get(CLIENT_ENTRY.AT),
            Optional.ofNullable(row.get(CLIENT_ENTRY.STAFF_ID)).map(StaffId::new),
            Optional.ofNullable(row.get(CLIENT_ENTRY.DETAIL)).orElse(""),
            Optional.ofNullable(row.get(CLIENT_ENTRY.WORDS)).orElse("")),
        Optional.ofNullable(row.get(STAFF.NAME)),
        row.get(CLIENT_ENTRY.UNDONE_AT) != null);
  }
}
