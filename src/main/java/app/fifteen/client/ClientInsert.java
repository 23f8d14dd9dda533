package app.fifteen.client;

import app.fifteen.database.Dialect;
import app.fifteen.database.EnumCode;
import app.fifteen.database.NullableNumber;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;

/** Stores new clients, one or a million, in batches of plain JDBC. Part of the store. */
public final class ClientInsert {

  private static final List<String> COLUMNS =
      List.of(
          "id", "external_id", "name", "folded_name", "company_id", "birth_day", "birth_year", "next_trip_on",
          "next_trip_to", "language", "source", "referred_by", "personal_manager_id", "letters", "notes", "standing",
          "standing_reason", "standing_by", "standing_at", "state", "created_at", "version");

  private static final String INSERT =
      "insert into client (" + String.join(", ", COLUMNS) + ") values ("
          + Stream.generate(() -> "?").limit(COLUMNS.size()).collect(Collectors.joining(", ")) + ")";
  private static final String INSERT_CONTACT =
      "insert into client_contact (client_id, value, kind, extension, place) values (?, ?, ?, ?, ?) on conflict do nothing";
  private static final String INSERT_UNSUBSCRIPTION =
      "insert into client_unsubscription (client_id, how, at, staff_id) values (?, ?, ?, ?) on conflict do nothing";

  private final Transaction tx;
  private final PreparedStatement client;
  private final PreparedStatement contact;
  private final PreparedStatement unsubscription;
  private final NameWordsInsert words;
  private boolean unsubscribed;

  public ClientInsert(Transaction tx) {
    this(tx, new RememberedWords());
  }

  /** @param remembered the words of names stored so far, for many transactions one after the other */
  public ClientInsert(Transaction tx, RememberedWords remembered) {
    this.tx = tx;
    client = tx.prepared(INSERT);
    contact = tx.prepared(INSERT_CONTACT);
    unsubscription = tx.prepared(INSERT_UNSUBSCRIPTION);
    words = new NameWordsInsert(tx, remembered);
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
      // The statements outlive a transaction that failed half way.
      client.clearBatch();
      contact.clearBatch();
      unsubscription.clearBatch();
      unsubscribed = false;
      for (int i = 0; i < batch.size(); i++) {
        bind(ids.get(i).value(), batch.get(i));
      }
      client.executeBatch();
      contact.executeBatch();
      if (unsubscribed) {
        unsubscription.executeBatch();
      }
      words.addAll(batch.stream().map(fresh -> fresh.facts().foldedName()).toList());
    } catch (SQLException e) {
      throw new DataAccessException("cannot store clients", e);
    }
  }

  /** More phones and e-mails of somebody already stored; what they have already stays as it is. */
  public void addContacts(ClientId id, List<Phone> phones, List<Email> emails, int place) {
    try {
      contact.clearBatch();
      bindContacts(id.value(), phones, emails, place);
      contact.executeBatch();
    } catch (SQLException e) {
      throw new DataAccessException("cannot store contacts", e);
    }
  }

  /** The next ids, for clients whose contacts need them before the database could tell. Good for this transaction. */
  public List<ClientId> reserve(int count) {
    try {
      return next(count);
    } catch (SQLException e) {
      throw new DataAccessException("cannot number clients", e);
    }
  }

  private List<ClientId> next(int count) throws SQLException {
    var ids = new ArrayList<ClientId>(count);
    if (tx.dialect() == Dialect.POSTGRES) {
      var numbers =
          tx.prepared("select nextval(pg_get_serial_sequence('client', 'id')) from generate_series(1, ?)");
      numbers.setInt(1, count);
      try (var rows = numbers.executeQuery()) {
        while (rows.next()) {
          ids.add(new ClientId(rows.getLong(1)));
        }
      }
    } else {
      // Nobody else can write until this transaction ends.
      try (var row = tx.prepared("select coalesce(max(id), 0) from client").executeQuery()) {
        row.next();
        for (int i = 1; i <= count; i++) {
          ids.add(new ClientId(row.getLong(1) + i));
        }
      }
    }
    return ids;
  }

  private void bind(long id, NewClient fresh) throws SQLException {
    var facts = fresh.facts();
    var standing = fresh.standing();
    int i = 0;
    client.setLong(++i, id);
    client.setString(++i, facts.externalId().orElse(null));
    client.setString(++i, facts.name());
    client.setString(++i, facts.foldedName());
    NullableNumber.bind(client, ++i, facts.company().map(company -> company.value()));
    NullableNumber.bind(client, ++i, facts.birthday().map(ClientColumns::birthDay));
    NullableNumber.bind(client, ++i, facts.birthday().flatMap(ClientColumns::birthYear));
    client.setString(++i, facts.nextTrip().flatMap(PlannedTrip::on).map(Object::toString).orElse(null));
    client.setString(++i, facts.nextTrip().flatMap(PlannedTrip::to).orElse(null));
    client.setString(++i, facts.language().map(SpokenLanguage::code).orElse(null));
    client.setString(++i, facts.source().orElse(null));
    NullableNumber.bind(client, ++i, facts.referredBy().map(ClientId::value));
    NullableNumber.bind(client, ++i, facts.personalManager().map(manager -> manager.value()));
    client.setString(++i, EnumCode.of(facts.letters()));
    client.setString(++i, facts.notes().orElse(null));
    client.setString(++i, EnumCode.of(standing.standing()));
    client.setString(++i, standing.reason().isEmpty() ? null : standing.reason());
    NullableNumber.bind(client, ++i, standing.by().map(by -> by.value()));
    NullableNumber.bindInstant(client, ++i, standing.at());
    client.setString(++i, ClientColumns.KNOWN);
    client.setLong(++i, fresh.createdAt().toEpochMilli());
    client.setInt(++i, 1);
    client.addBatch();
    bindContacts(id, facts.phones(), facts.emails(), 0);
    for (var how : facts.unsubscribed()) {
      unsubscription.setLong(1, id);
      unsubscription.setString(2, EnumCode.of(how));
      unsubscription.setLong(3, fresh.createdAt().toEpochMilli());
      unsubscription.setNull(4, Types.BIGINT);
      unsubscription.addBatch();
      unsubscribed = true;
    }
  }

  private void bindContacts(long id, List<Phone> phones, List<Email> emails, int first) throws SQLException {
    int place = first;
    for (var phone : phones) {
      bindContact(id, phone.e164(), ClientColumns.PHONE, phone.extension(), place++);
    }
    for (var email : emails) {
      bindContact(id, email.address(), ClientColumns.EMAIL, "", place++);
    }
  }

  private void bindContact(long id, String value, String kind, String extension, int place) throws SQLException {
    contact.setLong(1, id);
    contact.setString(2, value);
    contact.setString(3, kind);
    contact.setString(4, extension.isEmpty() ? null : extension);
    contact.setInt(5, place);
    contact.addBatch();
  }
}
