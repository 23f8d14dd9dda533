package app.fifteen.search;

import app.fifteen.client.Standing;
import app.fifteen.client.WordMatch;
import app.fifteen.database.Dialect;
import app.fifteen.database.EnumCode;
import app.fifteen.database.PhoneTail;
import app.fifteen.database.TextRange;
import app.fifteen.database.Transaction;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/**
 * Clients and companies by what somebody typed. Everything is asked as the beginning of an index, in statements that stay
 * prepared: this runs at every key that is pressed.
 */
final class PeopleStore {

  private static final String CLIENT =
      "select c.id, c.name, c.folded_name, co.name, c.standing, ";
  private static final String FIRST_CONTACT =
      "(select k.value from client_contact k where k.client_id = c.id order by k.place, k.value limit 1)";
  private static final String COMPANY = " left join company co on co.id = c.company_id";

  private static final String CLIENTS_BEGINNING =
      CLIENT + FIRST_CONTACT + " from client c" + COMPANY
          + " where c.state = 'known' and c.folded_name >= ? and c.folded_name < ? order by c.folded_name, c.id limit ?";
  private static final String CLIENTS_BY_CONTACT =
      CLIENT + "k.value from client_contact k join client c on c.id = k.client_id" + COMPANY
          + " where k.value >= ? and k.value < ? and c.state = 'known' order by k.value limit ?";
  private static final String CLIENTS_BY_EXTERNAL_ID =
      CLIENT + "c.external_id from client c" + COMPANY
          + " where c.external_id >= ? and c.external_id < ? and c.state = 'known' order by c.external_id limit ?";
  private static final String CLIENT_BY_ID =
      CLIENT + FIRST_CONTACT + " from client c" + COMPANY + " where c.id = ? and c.state = 'known'";
  private static final String CLIENTS_BY_WORDS_SQLITE =
      CLIENT + FIRST_CONTACT
          + " from (select rowid as id from client_words where client_words match ? limit ?) w"
          + " cross join client c on c.id = w.id" + COMPANY;
  private static final String CLIENTS_BY_WORDS_POSTGRES =
      CLIENT + FIRST_CONTACT + " from client c" + COMPANY
          + " where c.state = 'known' and to_tsvector('simple', c.folded_name) @@ cast(? as tsquery) limit ?";

  private static final String CLIENTS_BY_ENDING =
      CLIENT + "k.value from client_contact k join client c on c.id = k.client_id" + COMPANY
          + " where k.kind = 'phone' and %1$s >= ? and %1$s < ? and c.state = 'known' order by %1$s limit ?";

  private static final String FIRM = "select c.id, c.name, c.folded_name, null, 'ordinary', ";
  private static final String FIRST_OF_COMPANY =
      "(select k.value from company_contact k where k.company_id = c.id order by k.place, k.value limit 1)";

  private static final String COMPANIES_BY_CONTACT =
      FIRM + "k.value from company_contact k join company c on c.id = k.company_id"
          + " where k.value >= ? and k.value < ? order by k.value limit ?";
  private static final String COMPANIES_BY_ENDING =
      FIRM + "k.value from company_contact k join company c on c.id = k.company_id"
          + " where k.kind = 'phone' and %1$s >= ? and %1$s < ? order by %1$s limit ?";
  private static final String COMPANY_BY_ID = FIRM + FIRST_OF_COMPANY + " from company c where c.id = ?";
  private static final String COMPANIES_BY_WORDS_SQLITE =
      FIRM + FIRST_OF_COMPANY
          + " from (select rowid as id from company_words where company_words match ? limit ?) w"
          + " cross join company c on c.id = w.id";
  private static final String COMPANIES_BY_WORDS_POSTGRES =
      FIRM + FIRST_OF_COMPANY + " from company c where to_tsvector('simple', c.folded_name) @@ cast(? as tsquery) limit ?";

  /** Whose whole name begins so, by name. @param beginning folded */
  List<Hit> clientsBeginning(Transaction tx, String beginning, int limit) {
    return range(tx, CLIENTS_BEGINNING, FoundKind.CLIENT, Hit.By.NAME, beginning, limit);
  }

  List<Hit> clients(Transaction tx, WordMatch words, int limit) {
    var sql = tx.dialect() == Dialect.SQLITE ? CLIENTS_BY_WORDS_SQLITE : CLIENTS_BY_WORDS_POSTGRES;
    return matching(tx, sql, FoundKind.CLIENT, words, limit);
  }

  List<Hit> companies(Transaction tx, WordMatch words, int limit) {
    var sql = tx.dialect() == Dialect.SQLITE ? COMPANIES_BY_WORDS_SQLITE : COMPANIES_BY_WORDS_POSTGRES;
    return matching(tx, sql, FoundKind.COMPANY, words, limit);
  }

  /** Clients, then companies. @param beginning of a phone ({@code +7…}) or of an e-mail */
  List<Hit> byContact(Transaction tx, String beginning, int limit) {
    var found = range(tx, CLIENTS_BY_CONTACT, FoundKind.CLIENT, Hit.By.CONTACT, beginning, limit);
    found.addAll(range(tx, COMPANIES_BY_CONTACT, FoundKind.COMPANY, Hit.By.CONTACT, beginning, limit));
    return found;
  }

  /** Clients, then companies. @param digits that a phone ends with */
  List<Hit> byEnding(Transaction tx, String digits, int limit) {
    var tail = PhoneTail.beginning(digits);
    var found = range(tx, ending(tx, CLIENTS_BY_ENDING), FoundKind.CLIENT, Hit.By.CONTACT, tail, limit);
    found.addAll(range(tx, ending(tx, COMPANIES_BY_ENDING), FoundKind.COMPANY, Hit.By.CONTACT, tail, limit));
    return found;
  }

  private static String ending(Transaction tx, String sql) {
    return sql.formatted(PhoneTail.of(tx.dialect(), "k.value"));
  }

  List<Hit> clientsByExternalId(Transaction tx, String beginning, int limit) {
    return range(tx, CLIENTS_BY_EXTERNAL_ID, FoundKind.CLIENT, Hit.By.EXTERNAL_ID, beginning, limit);
  }

  Optional<Hit> client(Transaction tx, long id) {
    return byId(tx, CLIENT_BY_ID, FoundKind.CLIENT, id);
  }

  Optional<Hit> company(Transaction tx, long id) {
    return byId(tx, COMPANY_BY_ID, FoundKind.COMPANY, id);
  }

  private static Optional<Hit> byId(Transaction tx, String sql, FoundKind kind, long id) {
    try {
      var select = tx.prepared(sql);
      select.setLong(1, id);
      return rows(select, kind, Hit.By.NAME).stream().findFirst();
    } catch (SQLException e) {
      throw new DataAccessException("cannot look up", e);
    }
  }

  private static List<Hit> range(
      Transaction tx, String sql, FoundKind kind, Hit.By by, String beginning, int limit) {
    try {
      var select = tx.prepared(sql);
      select.setString(1, beginning);
      select.setString(2, TextRange.end(beginning));
      select.setInt(3, limit);
      return rows(select, kind, by);
    } catch (SQLException e) {
      throw new DataAccessException("cannot search", e);
    }
  }

  private static List<Hit> matching(Transaction tx, String sql, FoundKind kind, WordMatch words, int limit) {
    try {
      var select = tx.prepared(sql);
      select.setString(1, words.in(tx.dialect()));
      select.setInt(2, limit);
      return rows(select, kind, Hit.By.NAME);
    } catch (SQLException e) {
      throw new DataAccessException("cannot search", e);
    }
  }

  private static List<Hit> rows(PreparedStatement select, FoundKind kind, Hit.By by) throws SQLException {
    var found = new ArrayList<Hit>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(hit(rows, kind, by));
      }
    }
    return found;
  }

  private static Hit hit(ResultSet row, FoundKind kind, Hit.By by) throws SQLException {
    var aside = row.getString(6);
    return new Hit(
        kind, row.getLong(1), row.getString(2), row.getString(3), by, aside == null ? "" : aside, Optional.empty(),
        Optional.ofNullable(row.getString(4)), standing(row.getString(5)), Optional.empty(), false);
  }

  static Standing standing(String code) {
    return code == null ? Standing.ORDINARY : EnumCode.read(Standing.class, code);
  }
}
