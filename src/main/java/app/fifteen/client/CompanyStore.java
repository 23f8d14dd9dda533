package app.fifteen.client;

import static app.fifteen.database.schema.Tables.COMPANY;
import static app.fifteen.database.schema.Tables.COMPANY_CONTACT;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.RecordMapper;

/** The client companies. */
public final class CompanyStore {

  private static final RecordMapper<Record, Company> READ =
      row ->
          new Company(
              new CompanyId(row.get(COMPANY.ID)),
              row.get(COMPANY.NAME),
              Optional.ofNullable(row.get(COMPANY.CURATOR_ID)).map(StaffId::new));

  public List<Company> all(Transaction tx) {
    return tx.dsl().selectFrom(COMPANY).orderBy(COMPANY.NAME).fetch(READ);
  }

  public Optional<Company> byId(Transaction tx, CompanyId id) {
    return tx.dsl().selectFrom(COMPANY).where(COMPANY.ID.eq(id.value())).fetchOptional(READ);
  }

  public Optional<Company> byName(Transaction tx, String name) {
    return tx.dsl().selectFrom(COMPANY).where(COMPANY.NAME.eq(name)).fetchOptional(READ);
  }

  /** @return empty if a company of this name is there already */
  public Optional<Company> add(Transaction tx, String name, Optional<StaffId> curator) {
    // Looked up first: on SQLite jOOQ could not tell a new row from a conflict.
    tx.lock(COMPANY);
    if (byName(tx, name).isPresent()) {
      return Optional.empty();
    }
    var folded = Folding.fold(name);
    NameWordsInsert.add(tx, folded);
    var id =
        tx.dsl()
            .insertInto(COMPANY)
            .set(COMPANY.NAME, name)
            .set(COMPANY.FOLDED_NAME, folded)
            .set(COMPANY.CURATOR_ID, curator.map(StaffId::value).orElse(null))
            .returningResult(COMPANY.ID)
            .fetchOne(COMPANY.ID);
    return Optional.of(new Company(new CompanyId(id), name, curator));
  }

  /** The one of that name, however it is capitalized, or a new one without a curator. */
  Company findOrAdd(Transaction tx, String name) {
    return byFoldedName(tx, name)
        .orElseGet(
            () -> {
              tx.lock(COMPANY);
              // Another desk may have been faster.
              return byFoldedName(tx, name).or(() -> add(tx, name, Optional.empty())).orElseThrow();
            });
  }

  private static Optional<Company> byFoldedName(Transaction tx, String name) {
    return tx.dsl()
        .selectFrom(COMPANY)
        .where(COMPANY.FOLDED_NAME.eq(Folding.fold(name)))
        .orderBy(COMPANY.NAME)
        .limit(1)
        .fetchOptional(READ);
  }

  public void appointCurator(Transaction tx, CompanyId company, Optional<StaffId> curator) {
    tx.dsl()
        .update(COMPANY)
        .set(COMPANY.CURATOR_ID, curator.map(StaffId::value).orElse(null))
        .where(COMPANY.ID.eq(company.value()))
        .execute();
  }

  public Optional<CompanyDetails> details(Transaction tx, CompanyId id) {
    return tx.dsl().selectFrom(COMPANY).where(COMPANY.ID.eq(id.value())).fetchOptional(row -> details(tx, row));
  }

  /** {@link #details} with everybody else's changes of companies held off until this transaction ends. */
  Optional<CompanyDetails> detailsToChange(Transaction tx, CompanyId id) {
    tx.lock(COMPANY);
    return details(tx, id);
  }

  private static CompanyDetails details(Transaction tx, Record row) {
    var contacts =
        tx.dsl()
            .selectFrom(COMPANY_CONTACT)
            .where(COMPANY_CONTACT.COMPANY_ID.eq(row.get(COMPANY.ID)))
            .orderBy(COMPANY_CONTACT.PLACE, COMPANY_CONTACT.VALUE)
            .fetch();
    return new CompanyDetails(
        READ.map(row),
        contacts.stream()
            .filter(contact -> contact.get(COMPANY_CONTACT.KIND).equals(ClientColumns.PHONE))
            .map(
                contact ->
                    new Phone(
                        contact.get(COMPANY_CONTACT.VALUE),
                        Optional.ofNullable(contact.get(COMPANY_CONTACT.EXTENSION)).orElse("")))
            .toList(),
        contacts.stream()
            .filter(contact -> contact.get(COMPANY_CONTACT.KIND).equals(ClientColumns.EMAIL))
            .map(contact -> new Email(contact.get(COMPANY_CONTACT.VALUE)))
            .toList(),
        AddressColumns.OF_COMPANY.read(row),
        Optional.ofNullable(row.get(COMPANY.NOTES)),
        row.get(COMPANY.VERSION));
  }

  /** Stores what was read by {@link #detailsToChange} in this transaction, changed. */
  void save(Transaction tx, CompanyDetails changed) {
    var id = changed.company().id().value();
    var folded = Folding.fold(changed.company().name());
    NameWordsInsert.add(tx, folded);
    tx.dsl()
        .update(COMPANY)
        .set(COMPANY.NAME, changed.company().name())
        .set(COMPANY.FOLDED_NAME, folded)
        .set(AddressColumns.OF_COMPANY.values(changed.address()))
        .set(COMPANY.NOTES, changed.notes().orElse(null))
        .set(COMPANY.VERSION, changed.version() + 1)
        .where(COMPANY.ID.eq(id))
        .execute();
    tx.dsl().deleteFrom(COMPANY_CONTACT).where(COMPANY_CONTACT.COMPANY_ID.eq(id)).execute();
    int place = 0;
    for (var phone : changed.phones()) {
      addContact(tx, id, ClientColumns.PHONE, phone.e164(), phone.extension(), place++);
    }
    for (var email : changed.emails()) {
      addContact(tx, id, ClientColumns.EMAIL, email.address(), "", place++);
    }
  }

  private static void addContact(Transaction tx, long id, String kind, String value, String extension, int place) {
    tx.dsl()
        .insertInto(COMPANY_CONTACT)
        .set(COMPANY_CONTACT.COMPANY_ID, id)
        .set(COMPANY_CONTACT.KIND, kind)
        .set(COMPANY_CONTACT.VALUE, value)
        .set(COMPANY_CONTACT.EXTENSION, extension.isEmpty() ? null : extension)
        .set(COMPANY_CONTACT.PLACE, place)
        .execute();
  }
}
