package app.fifteen.client;

import app.fifteen.database.EnumCode;
import app.fifteen.database.NullableNumber;
import app.fifteen.database.ReservedIds;
import app.fifteen.database.RowsInsert;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;

/** Stores new clients, one or a million, in batches of plain JDBC. Part of the store. */
public final class ClientInsert {

  private static final List<String> COLUMNS =
      List.of(
          "id", "external_id", "name", "folded_name", "given_name", "patronymic", "family_name", "company_id", "address", "postal_code", "city", "country",
          "birth_day", "birth_year", "next_trip_on", "next_trip_to", "language", "source", "referred_by", "personal_manager_id", "letters", "notes", "standing",
          "standing_reason", "standing_by", "standing_at", "state", "created_at", "version");

  private record Numbered(ClientId id, NewClient fresh) {}

  private static final RowsInsert<Numbered> ROWS = new RowsInsert<>("client", COLUMNS, "", ClientInsert::bind);
  private static final String INSERT_CONTACT =
      "insert into client_contact (client_id, value, kind, extension, place) values (?, ?, ?, ?, ?) on conflict do nothing";
  private static final String INSERT_UNSUBSCRIPTION =
      "insert into client_unsubscription (client_id, how, at, staff_id) values (?, ?, ?, ?) on conflict do nothing";

  private final Transaction tx;
  private final RememberedWords remembered;

  public ClientInsert(Transaction tx) {
    this(tx, new RememberedWords());
  }

  /** @param remembered the words of names stored so far, for many transactions one after the other */
  public ClientInsert(Transaction tx, RememberedWords remembered) {
    this.tx = tx;
    this.remembered = remembered;
  }

  public ClientId add(NewClient fresh) {
    return addAll(List.of(fresh)).getFirst();
  }

  /** @return their ids, in the same order */
  public List<ClientId> addAll(List<NewClient> batch) {
    var ids = reserve(batch.size());
    addAll(ids, batch);
    return ids;
  }

  /** The same with ids {@link #reserve}d before; as many, or more, as there are clients. */
  public void addAll(List<ClientId> ids, List<NewClient> batch) {
    try {
      var clients = IntStream.range(0, batch.size()).mapToObj(i -> new Numbered(ids.get(i), batch.get(i))).toList();
      ROWS.addAll(tx, clients);
      addContacts(clients);
      addUnsubscriptions(clients);
      new NameWordsInsert(tx, remembered).addAll(batch.stream().map(fresh -> fresh.facts().foldedName()).toList());
    } catch (SQLException e) {
      throw new DataAccessException("cannot store clients", e);
    }
  }

  /** More phones and e-mails of somebody already stored; what they have already stays as it is. */
  public void addContacts(ClientId id, List<Phone> phones, List<Email> emails, int place) {
    try {
      var contact = fresh(INSERT_CONTACT);
      bindContacts(contact, id, phones, emails, place);
      contact.executeBatch();
    } catch (SQLException e) {
      throw new DataAccessException("cannot store contacts", e);
    }
  }

  /** The next ids, for clients whose contacts need them before the database could tell. Good for this transaction. */
  public List<ClientId> reserve(int count) {
    try {
      return ReservedIds.of(tx, "client", count).mapToObj(ClientId::new).toList();
    } catch (SQLException e) {
      throw new DataAccessException("cannot number clients", e);
    }
  }

  private void addContacts(List<Numbered> clients) throws SQLException {
    var contact = fresh(INSERT_CONTACT);
    for (var client : clients) {
      var facts = client.fresh().facts();
      bindContacts(contact, client.id(), facts.phones(), facts.emails(), 0);
    }
    contact.executeBatch();
  }

  private void addUnsubscriptions(List<Numbered> clients) throws SQLException {
    if (clients.stream().allMatch(client -> client.fresh().facts().unsubscribed().isEmpty())) {
      return;
    }
    var unsubscription = fresh(INSERT_UNSUBSCRIPTION);
    for (var client : clients) {
      for (var how : client.fresh().facts().unsubscribed()) {
        unsubscription.setLong(1, client.id().value());
        unsubscription.setString(2, EnumCode.of(how));
        unsubscription.setLong(3, client.fresh().createdAt().toEpochMilli());
        unsubscription.setNull(4, Types.BIGINT);
        unsubscription.addBatch();
      }
    }
    unsubscription.executeBatch();
  }

  /** Statements outlive a transaction that failed half way. */
  private PreparedStatement fresh(String sql) throws SQLException {
    var statement = tx.prepared(sql);
    statement.clearBatch();
    return statement;
  }

  private static void bind(PreparedStatement insert, int before, Numbered client) throws SQLException {
    var fresh = client.fresh();
    var facts = fresh.facts();
    var standing = fresh.standing();
    int i = before;
    insert.setLong(++i, client.id().value());
    insert.setString(++i, facts.externalId().orElse(null));
    insert.setString(++i, facts.name());
    insert.setString(++i, facts.foldedName());
    insert.setString(++i, facts.nameParts().given());
    insert.setString(++i, facts.nameParts().patronymic());
    insert.setString(++i, facts.nameParts().family());
    NullableNumber.bind(insert, ++i, facts.company().map(company -> company.value()));
    insert.setString(++i, AddressColumns.stored(facts.address().lines()));
    insert.setString(++i, AddressColumns.stored(facts.address().postalCode()));
    insert.setString(++i, AddressColumns.stored(facts.address().city()));
    insert.setString(++i, AddressColumns.stored(facts.address().country()));
    NullableNumber.bind(insert, ++i, facts.birthday().map(ClientColumns::birthDay));
    NullableNumber.bind(insert, ++i, facts.birthday().flatMap(ClientColumns::birthYear));
    insert.setString(++i, facts.nextTrip().flatMap(PlannedTrip::on).map(Object::toString).orElse(null));
    insert.setString(++i, facts.nextTrip().flatMap(PlannedTrip::to).orElse(null));
    insert.setString(++i, facts.language().map(SpokenLanguage::code).orElse(null));
    insert.setString(++i, facts.source().orElse(null));
    NullableNumber.bind(insert, ++i, facts.referredBy().map(ClientId::value));
    NullableNumber.bind(insert, ++i, facts.personalManager().map(manager -> manager.value()));
    insert.setString(++i, EnumCode.of(facts.letters()));
    insert.setString(++i, facts.notes().orElse(null));
    insert.setString(++i, EnumCode.of(standing.standing()));
    insert.setString(++i, standing.reason().isEmpty() ? null : standing.reason());
    NullableNumber.bind(insert, ++i, standing.by().map(by -> by.value()));
    NullableNumber.bindInstant(insert, ++i, standing.at());
    insert.setString(++i, ClientColumns.KNOWN);
    insert.setLong(++i, fresh.createdAt().toEpochMilli());
    insert.setInt(++i, 1);
  }

  private static void bindContacts(
      PreparedStatement contact, ClientId id, List<Phone> phones, List<Email> emails, int first) throws SQLException {
    int place = first;
    for (var phone : phones) {
      bindContact(contact, id, phone.e164(), ClientColumns.PHONE, phone.extension(), place++);
    }
    for (var email : emails) {
      bindContact(contact, id, email.address(), ClientColumns.EMAIL, "", place++);
    }
  }

  private static void bindContact(
      PreparedStatement contact, ClientId id, String value, String kind, String extension, int place)
      throws SQLException {
    contact.setLong(1, id.value());
    contact.setString(2, value);
    contact.setString(3, kind);
    contact.setString(4, extension.isEmpty() ? null : extension);
    contact.setInt(5, place);
    contact.addBatch();
  }
}
