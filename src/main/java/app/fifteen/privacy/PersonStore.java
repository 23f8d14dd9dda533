package app.fifteen.privacy;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_ENTRY;
import static app.fifteen.database.schema.Tables.CLIENT_UNSUBSCRIPTION;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.Client;
import app.fifteen.client.ClientEntry;
import app.fifteen.client.ClientEntryKind;
import app.fifteen.client.ClientStore;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/** Reads who somebody is, and what was said of them. */
final class PersonStore {

  private final ClientStore clients;

  PersonStore(ClientStore clients) {
    this.clients = clients;
  }

  /** Empty if there is no such client any more. */
  List<PersonFile.Name> names(Transaction tx, ClientId client) {
    return clients.withDuplicates(tx, client).stream().map(each -> name(tx, each, !each.id().equals(client))).toList();
  }

  private static PersonFile.Name name(Transaction tx, Client client, boolean merged) {
    var facts = client.facts();
    return new PersonFile.Name(
        client,
        merged,
        facts.company().flatMap(
            id -> tx.dsl().select(COMPANY.NAME).from(COMPANY).where(COMPANY.ID.eq(id.value())).fetchOptional(COMPANY.NAME)),
        facts.personalManager().flatMap(id -> staff(tx, id)),
        facts.referredBy().flatMap(
            id -> tx.dsl().select(CLIENT.NAME).from(CLIENT).where(CLIENT.ID.eq(id.value())).fetchOptional(CLIENT.NAME)),
        client.standing().by().flatMap(id -> staff(tx, id)),
        unsubscribed(tx, client.id()));
  }

  private static Optional<String> staff(Transaction tx, StaffId id) {
    return tx.dsl().select(STAFF.NAME).from(STAFF).where(STAFF.ID.eq(id.value())).fetchOptional(STAFF.NAME);
  }

  private static List<PersonFile.Unsubscribed> unsubscribed(Transaction tx, ClientId client) {
    return tx.dsl()
        .select(CLIENT_UNSUBSCRIPTION.HOW, CLIENT_UNSUBSCRIPTION.AT, STAFF.NAME)
        .from(CLIENT_UNSUBSCRIPTION)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(CLIENT_UNSUBSCRIPTION.STAFF_ID))
        .where(CLIENT_UNSUBSCRIPTION.CLIENT_ID.eq(client.value()))
        .orderBy(CLIENT_UNSUBSCRIPTION.AT, CLIENT_UNSUBSCRIPTION.HOW)
        .fetch(
            row ->
                new PersonFile.Unsubscribed(
                    EnumCode.read(ContactHow.class, row.value1()), row.value2(), Optional.ofNullable(row.value3())));
  }

  /** Oldest first. */
  List<PersonFile.Said> entries(Transaction tx, List<ClientId> people) {
    return tx.dsl()
        .select(
            CLIENT_ENTRY.KIND, CLIENT_ENTRY.AT, CLIENT_ENTRY.STAFF_ID, CLIENT_ENTRY.DETAIL, CLIENT_ENTRY.WORDS,
            STAFF.NAME, CLIENT_ENTRY.UNDONE_AT)
        .from(CLIENT_ENTRY)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(CLIENT_ENTRY.STAFF_ID))
        .where(CLIENT_ENTRY.CLIENT_ID.in(people.stream().map(ClientId::value).toList()))
        .orderBy(CLIENT_ENTRY.AT, CLIENT_ENTRY.ID)
        .fetch(
            row ->
                new PersonFile.Said(
                    new ClientEntry(
                        EnumCode.read(ClientEntryKind.class, row.value1()), row.value2(),
                        Optional.ofNullable(row.value3()).map(StaffId::new),
                        Optional.ofNullable(row.value4()).orElse(""), Optional.ofNullable(row.value5()).orElse("")),
                    Optional.ofNullable(row.value6()),
                    row.value7() != null));
  }
}
