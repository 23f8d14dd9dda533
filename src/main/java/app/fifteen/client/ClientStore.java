package app.fifteen.client;

import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.CLIENT_CONTACT;
import static app.fifteen.database.schema.Tables.CLIENT_ENTRY;
import static app.fifteen.database.schema.Tables.CLIENT_UNSUBSCRIPTION;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Record;

/** The clients known to the office. Merged ones are found with their survivor only, erased ones not at all. */
public final class ClientStore {

  public Optional<Client> byId(Transaction tx, ClientId id) {
    return tx.dsl()
        .selectFrom(CLIENT)
        .where(CLIENT.ID.eq(id.value()), CLIENT.STATE.eq(ClientColumns.KNOWN))
        .fetchOptional(row -> client(tx, row));
  }

  /** {@link #byId} with everybody else's changes held off until this transaction ends. */
  public Optional<Client> byIdToChange(Transaction tx, ClientId id) {
    return tx.toChange(
            tx.dsl().selectFrom(CLIENT).where(CLIENT.ID.eq(id.value()), CLIENT.STATE.eq(ClientColumns.KNOWN)))
        .fetchOptional(row -> client(tx, row));
  }

  /** Whether a client has the privileges of R27 now. */
  public boolean hasAStatus(Transaction tx, ClientId id) {
    return tx.dsl()
        .fetchExists(
            CLIENT, CLIENT.ID.eq(id.value()), CLIENT.STANDING.eq(EnumCode.of(Standing.A_STATUS)));
  }

  /** The client, then whoever was merged into them; nobody if the client is no longer known. */
  public List<Client> withDuplicates(Transaction tx, ClientId id) {
    return byId(tx, id).stream()
        .flatMap(
            client ->
                Stream.concat(
                    Stream.of(client),
                    tx.dsl()
                        .selectFrom(CLIENT)
                        .where(CLIENT.MERGED_INTO_ID.eq(id.value()))
                        .orderBy(CLIENT.ID)
                        .fetch(row -> client(tx, row))
                        .stream()))
        .toList();
  }

  private static Client client(Transaction tx, Record row) {
    var id = row.get(CLIENT.ID);
    var contacts =
        tx.dsl()
            .selectFrom(CLIENT_CONTACT)
            .where(CLIENT_CONTACT.CLIENT_ID.eq(id))
            .orderBy(CLIENT_CONTACT.PLACE, CLIENT_CONTACT.VALUE)
            .fetch();
    var phones =
        contacts.stream()
            .filter(contact -> contact.get(CLIENT_CONTACT.KIND).equals(ClientColumns.PHONE))
            .map(
                contact ->
                    new Phone(
                        contact.get(CLIENT_CONTACT.VALUE),
                        Optional.ofNullable(contact.get(CLIENT_CONTACT.EXTENSION)).orElse("")))
            .toList();
    var emails =
        contacts.stream()
            .filter(contact -> contact.get(CLIENT_CONTACT.KIND).equals(ClientColumns.EMAIL))
            .map(contact -> new Email(contact.get(CLIENT_CONTACT.VALUE)))
            .toList();
    return ClientColumns.read(row, phones, emails, unsubscribed(tx, id));
  }

  private static Set<ContactHow> unsubscribed(Transaction tx, long id) {
    return tx.dsl()
        .select(CLIENT_UNSUBSCRIPTION.HOW)
        .from(CLIENT_UNSUBSCRIPTION)
        .where(CLIENT_UNSUBSCRIPTION.CLIENT_ID.eq(id))
        .fetchSet(row -> EnumCode.read(ContactHow.class, row.value1()));
  }

  /** What somebody was before their standing was decided last; ordinary if it was decided once only. */
  public StandingDecision standingBefore(Transaction tx, ClientId id) {
    return tx.dsl()
        .selectFrom(CLIENT_ENTRY)
        .where(
            CLIENT_ENTRY.CLIENT_ID.eq(id.value()),
            CLIENT_ENTRY.KIND.eq(EnumCode.of(ClientEntryKind.STANDING)),
            CLIENT_ENTRY.UNDONE_AT.isNull())
        .orderBy(CLIENT_ENTRY.ID.desc())
        .limit(2)
        .fetch()
        .stream()
        .skip(1)
        .findFirst()
        .map(
            row ->
                new StandingDecision(
                    EnumCode.read(Standing.class, row.get(CLIENT_ENTRY.DETAIL)),
                    Optional.ofNullable(row.get(CLIENT_ENTRY.WORDS)).orElse(""),
                    Optional.ofNullable(row.get(CLIENT_ENTRY.STAFF_ID)).map(StaffId::new),
                    Optional.of(row.get(CLIENT_ENTRY.AT))))
        .orElse(StandingDecision.NONE);
  }

  public ClientId add(Transaction tx, NewClient fresh) {
    return new ClientInsert(tx).add(fresh);
  }

  /**
   * Stores a changed client, unless somebody else changed it meanwhile.
   *
   * @param by who unsubscribed the client, if that is what changed
   * @return false if the stored version is no longer the one this change started from
   */
  public boolean save(Transaction tx, Client changed, Instant now, Optional<StaffId> by) {
    var facts = changed.facts();
    var standing = changed.standing();
    int updated =
        tx.dsl()
            .update(CLIENT)
            .set(CLIENT.EXTERNAL_ID, facts.externalId().orElse(null))
            .set(CLIENT.NAME, facts.name())
            .set(CLIENT.FOLDED_NAME, facts.foldedName())
            .set(CLIENT.GIVEN_NAME, facts.nameParts().given())
            .set(CLIENT.PATRONYMIC, facts.nameParts().patronymic())
            .set(CLIENT.FAMILY_NAME, facts.nameParts().family())
            .set(CLIENT.COMPANY_ID, facts.company().map(CompanyId::value).orElse(null))
            .set(AddressColumns.OF_CLIENT.values(facts.address()))
            .set(CLIENT.BIRTH_DAY, facts.birthday().map(ClientColumns::birthDay).orElse(null))
            .set(CLIENT.BIRTH_YEAR, facts.birthday().flatMap(ClientColumns::birthYear).orElse(null))
            .set(CLIENT.NEXT_TRIP_ON, facts.nextTrip().flatMap(PlannedTrip::on).orElse(null))
            .set(CLIENT.NEXT_TRIP_TO, facts.nextTrip().flatMap(PlannedTrip::to).orElse(null))
            .set(CLIENT.LANGUAGE, facts.language().map(SpokenLanguage::code).orElse(null))
            .set(CLIENT.SOURCE, facts.source().orElse(null))
            .set(CLIENT.REFERRED_BY, facts.referredBy().map(ClientId::value).orElse(null))
            .set(CLIENT.PERSONAL_MANAGER_ID, facts.personalManager().map(StaffId::value).orElse(null))
            .set(CLIENT.LETTERS, EnumCode.of(facts.letters()))
            .set(CLIENT.NOTES, facts.notes().orElse(null))
            .set(CLIENT.STANDING, EnumCode.of(standing.standing()))
            .set(CLIENT.STANDING_REASON, standing.reason().isEmpty() ? null : standing.reason())
            .set(CLIENT.STANDING_BY, standing.by().map(StaffId::value).orElse(null))
            .set(CLIENT.STANDING_AT, standing.at().orElse(null))
            .set(CLIENT.VERSION, changed.version() + 1)
            .where(
                CLIENT.ID.eq(changed.id().value()),
                CLIENT.VERSION.eq(changed.version()),
                CLIENT.STATE.eq(ClientColumns.KNOWN))
            .execute();
    if (updated == 0) {
      return false;
    }
    NameWordsInsert.add(tx, facts.foldedName());
    replaceContacts(tx, changed);
    replaceUnsubscriptions(tx, changed, now, by);
    return true;
  }

  private static void replaceContacts(Transaction tx, Client changed) {
    tx.dsl().deleteFrom(CLIENT_CONTACT).where(CLIENT_CONTACT.CLIENT_ID.eq(changed.id().value())).execute();
    new ClientInsert(tx).addContacts(changed.id(), changed.facts().phones(), changed.facts().emails(), 0);
  }

  /**
   * Whoever reaches a client who has no personal manager becomes it (R37).
   *
   * @return whether that happened
   */
  public boolean assignIfNobody(Transaction tx, ClientId client, StaffId manager) {
    return tx.dsl()
            .update(CLIENT)
            .set(CLIENT.PERSONAL_MANAGER_ID, manager.value())
            .set(CLIENT.VERSION, CLIENT.VERSION.plus(1))
            .where(
                CLIENT.ID.eq(client.value()),
                CLIENT.PERSONAL_MANAGER_ID.isNull(),
                CLIENT.STATE.eq(ClientColumns.KNOWN))
            .execute()
        > 0;
  }

  /** Takes {@link #assignIfNobody} back. */
  public void unassign(Transaction tx, ClientId client, StaffId manager) {
    tx.dsl()
        .update(CLIENT)
        .setNull(CLIENT.PERSONAL_MANAGER_ID)
        .set(CLIENT.VERSION, CLIENT.VERSION.plus(1))
        .where(CLIENT.ID.eq(client.value()), CLIENT.PERSONAL_MANAGER_ID.eq(manager.value()))
        .execute();
  }

  /** Those that stay keep their date. */
  private static void replaceUnsubscriptions(Transaction tx, Client changed, Instant now, Optional<StaffId> by) {
    var before = unsubscribed(tx, changed.id().value());
    var wanted = changed.facts().unsubscribed();
    for (var how : ContactHow.values()) {
      if (before.contains(how) && !wanted.contains(how)) {
        tx.dsl()
            .deleteFrom(CLIENT_UNSUBSCRIPTION)
            .where(
                CLIENT_UNSUBSCRIPTION.CLIENT_ID.eq(changed.id().value()),
                CLIENT_UNSUBSCRIPTION.HOW.eq(EnumCode.of(how)))
            .execute();
      } else if (!before.contains(how) && wanted.contains(how)) {
        tx.dsl()
            .insertInto(CLIENT_UNSUBSCRIPTION)
            .set(CLIENT_UNSUBSCRIPTION.CLIENT_ID, changed.id().value())
            .set(CLIENT_UNSUBSCRIPTION.HOW, EnumCode.of(how))
            .set(CLIENT_UNSUBSCRIPTION.AT, now)
            .set(CLIENT_UNSUBSCRIPTION.STAFF_ID, by.map(StaffId::value).orElse(null))
            .execute();
      }
    }
  }

  public EntryId addEntry(Transaction tx, ClientId client, ClientEntry entry) {
    return new EntryId(
        tx.dsl()
            .insertInto(CLIENT_ENTRY)
            .set(CLIENT_ENTRY.CLIENT_ID, client.value())
            .set(CLIENT_ENTRY.KIND, EnumCode.of(entry.kind()))
            .set(CLIENT_ENTRY.AT, entry.at())
            .set(CLIENT_ENTRY.STAFF_ID, entry.by().map(StaffId::value).orElse(null))
            .set(CLIENT_ENTRY.DETAIL, entry.detail().isEmpty() ? null : entry.detail())
            .set(CLIENT_ENTRY.WORDS, entry.words().isEmpty() ? null : entry.words())
            .returningResult(CLIENT_ENTRY.ID)
            .fetchOne(CLIENT_ENTRY.ID));
  }

  public void markUndone(Transaction tx, EntryId entry, Instant at, StaffId by) {
    tx.dsl()
        .update(CLIENT_ENTRY)
        .set(CLIENT_ENTRY.UNDONE_AT, at)
        .set(CLIENT_ENTRY.UNDONE_BY, by.value())
        .where(CLIENT_ENTRY.ID.eq(entry.value()))
        .execute();
  }
}
