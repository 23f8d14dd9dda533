package app.fifteen.client.own;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_UNSUBSCRIPTION;
import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.client.Client;
import app.fifteen.client.ClientStore;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/** Reads who somebody is. */
public final class GivenNameStore {

  private final ClientStore clients;

  public GivenNameStore(ClientStore clients) {
    this.clients = clients;
  }

  /** The client, then whoever was merged into them; empty if there is no such client any more. */
  public List<GivenName> names(Transaction tx, ClientId client) {
    return clients.withDuplicates(tx, client).stream().map(each -> name(tx, each, !each.id().equals(client))).toList();
  }

  private static GivenName name(Transaction tx, Client client, boolean merged) {
    var facts = client.facts();
    return new GivenName(
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

  private static List<GivenName.Unsubscribed> unsubscribed(Transaction tx, ClientId client) {
    return tx.dsl()
        .select(CLIENT_UNSUBSCRIPTION.HOW, CLIENT_UNSUBSCRIPTION.AT, STAFF.NAME)
        .from(CLIENT_UNSUBSCRIPTION)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(CLIENT_UNSUBSCRIPTION.STAFF_ID))
        .where(CLIENT_UNSUBSCRIPTION.CLIENT_ID.eq(client.value()))
        .orderBy(CLIENT_UNSUBSCRIPTION.AT, CLIENT_UNSUBSCRIPTION.HOW)
        .fetch(
            row ->
                new GivenName.Unsubscribed(
                    EnumCode.read(ContactHow.class, row.value1()), row.value2(), Optional.ofNullable(row.value3())));
  }
}
