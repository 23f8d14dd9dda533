package app.fifteen.client;

import app.fifteen.database.EnumCode;
import app.fifteen.database.NullableNumber;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.StaffId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jooq.exception.DataAccessException;

/**
 * Whom phones, e-mails, names and external ids belong to, asked for each request that comes in and for each row of a
 * file: in plain JDBC, a few hundred values at a time.
 */
public final class KnownClientStore {

  /** Lists are filled up to one of these lengths, so that few statements need preparing. */
  private static final int[] LENGTHS = {2, 32, 512};

  private static final String SELECT =
      "select c.id, c.name, c.company_id, m.id, c.standing, %s from client c"
          + " %s left join staff m on m.id = c.personal_manager_id and m.active"
          + " where c.state = 'known' and %s in (%s) order by c.id";

  private static final String BY_ID = SELECT.formatted("''", "", "c.id", "?");
  private static final List<String> BY_CONTACT = selects("k.value", "join client_contact k on k.client_id = c.id");
  private static final List<String> BY_FOLDED_NAME = selects("c.folded_name", "");
  private static final List<String> BY_EXTERNAL_ID =
      selects("k.external_id", "join client k on c.id = coalesce(k.merged_into_id, k.id)");
  private static final List<String> COMPANY_BY_CONTACT =
      inEachLength(places -> "select value, company_id from company_contact where value in (" + places + ")");

  /** Somebody chosen by hand; empty if they were merged or erased meanwhile. */
  public Optional<KnownClient> byId(Transaction tx, ClientId id) {
    try {
      var select = tx.prepared(BY_ID);
      select.setLong(1, id.value());
      try (var row = select.executeQuery()) {
        return row.next() ? Optional.of(client(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot look a client up", e);
    }
  }

  /** The owners of phones ({@code +7…}) and e-mails (lower case), by value; values nobody has are left out. */
  public Map<String, List<KnownClient>> byContacts(Transaction tx, Collection<String> values) {
    return by(tx, values, BY_CONTACT);
  }

  /** Those whose whole name is this one, folded, by folded name. */
  public Map<String, List<KnownClient>> byFoldedNames(Transaction tx, Collection<String> foldedNames) {
    return by(tx, foldedNames, BY_FOLDED_NAME);
  }

  /** Whose external id this is; that of a merged client leads to the survivor. */
  public Optional<KnownClient> byExternalId(Transaction tx, String externalId) {
    return Optional.ofNullable(byExternalIds(tx, List.of(externalId)).get(externalId));
  }

  /** The same for many, by external id. */
  public Map<String, KnownClient> byExternalIds(Transaction tx, Collection<String> externalIds) {
    var found = new HashMap<String, KnownClient>();
    by(tx, externalIds, BY_EXTERNAL_ID).forEach((id, owners) -> found.put(id, owners.getFirst()));
    return found;
  }

  /** The companies that have phones and e-mails, by value; what belongs to several of them tells nothing. */
  public Map<String, CompanyId> companiesByContacts(Transaction tx, Collection<String> values) {
    var found = new HashMap<String, CompanyId>();
    var several = new HashSet<String>();
    try {
      for (var some : chunks(values)) {
        var select = bound(tx, COMPANY_BY_CONTACT, some);
        try (var rows = select.executeQuery()) {
          while (rows.next()) {
            if (found.put(rows.getString(1), new CompanyId(rows.getLong(2))) != null) {
              several.add(rows.getString(1));
            }
          }
        }
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot look companies up", e);
    }
    found.keySet().removeAll(several);
    return found;
  }

  /** Everybody who has one of the contacts, each once; without contacts, the namesakes. */
  public Match match(Transaction tx, String name, List<String> contacts) {
    if (contacts.isEmpty()) {
      var folded = Folding.fold(name);
      return Match.byNameOnly(byFoldedNames(tx, List.of(folded)).getOrDefault(folded, List.of()));
    }
    return Match.of(name, distinct(byContacts(tx, contacts), contacts));
  }

  /** The owners of some contacts among those found, each once, with all of these contacts that are theirs. */
  public static List<KnownClient> distinct(Map<String, List<KnownClient>> found, Collection<String> contacts) {
    var people = new LinkedHashMap<ClientId, KnownClient>();
    for (var contact : contacts) {
      for (var owner : found.getOrDefault(contact, List.of())) {
        people.merge(owner.id(), owner, KnownClientStore::together);
      }
    }
    return List.copyOf(people.values());
  }

  private static KnownClient together(KnownClient one, KnownClient other) {
    var contacts = new HashSet<>(one.contacts());
    contacts.addAll(other.contacts());
    return new KnownClient(one.id(), one.name(), one.company(), one.personalManager(), one.standing(), Set.copyOf(contacts));
  }

  private static Map<String, List<KnownClient>> by(Transaction tx, Collection<String> values, List<String> selects) {
    var found = new HashMap<String, List<KnownClient>>();
    try {
      for (var some : chunks(values)) {
        var select = bound(tx, selects, some);
        try (var rows = select.executeQuery()) {
          while (rows.next()) {
            found.computeIfAbsent(rows.getString(6), _ -> new ArrayList<>()).add(client(rows));
          }
        }
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot look clients up", e);
    }
    return found;
  }

  /** Each value once, at most as many together as the longest list takes. */
  private static List<List<String>> chunks(Collection<String> values) {
    var wanted = List.copyOf(new HashSet<>(values));
    var chunks = new ArrayList<List<String>>();
    int most = LENGTHS[LENGTHS.length - 1];
    for (int from = 0; from < wanted.size(); from += most) {
      chunks.add(wanted.subList(from, Math.min(wanted.size(), from + most)));
    }
    return chunks;
  }

  private static List<String> selects(String column, String join) {
    return inEachLength(places -> SELECT.formatted(column, join, column, places));
  }

  private static List<String> inEachLength(UnaryOperator<String> select) {
    return Arrays.stream(LENGTHS).mapToObj(length -> select.apply("?" + ", ?".repeat(length - 1))).toList();
  }

  /** @param selects one for each length */
  private static PreparedStatement bound(Transaction tx, List<String> selects, List<String> values)
      throws SQLException {
    int shortest = 0;
    while (LENGTHS[shortest] < values.size()) {
      shortest++;
    }
    var select = tx.prepared(selects.get(shortest));
    for (int i = 0; i < LENGTHS[shortest]; i++) {
      select.setString(i + 1, values.get(Math.min(i, values.size() - 1)));
    }
    return select;
  }

  private static KnownClient client(ResultSet row) throws SQLException {
    return new KnownClient(
        new ClientId(row.getLong(1)),
        row.getString(2),
        NullableNumber.read(row, 3).map(CompanyId::new),
        NullableNumber.read(row, 4).map(StaffId::new),
        EnumCode.read(Standing.class, row.getString(5)),
        Set.of(row.getString(6)));
  }
}
