package app.fifteen.search;

import app.fifteen.client.WordMatch;
import app.fifteen.database.Dialect;
import app.fifteen.database.TextRange;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Folding;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/** Requests by what somebody typed, the newest first. */
final class FoundRequestStore {

  private static final String REQUEST =
      "select r.id, coalesce(c.name, r.client), r.subject, r.external_id, r.received_at, r.stage, co.name, c.standing from ";
  private static final String OF_CLIENT =
      " left join client c on c.id = r.client_id left join company co on co.id = coalesce(c.company_id, r.company_id)";

  private static final String BY_EXTERNAL_ID =
      REQUEST + "request r" + OF_CLIENT
          + " where r.external_id >= ? and r.external_id < ? order by r.external_id limit ?";
  private static final String BY_ID = REQUEST + "request r" + OF_CLIENT + " where r.id = ?";
  private static final String BY_WORDS_SQLITE =
      REQUEST + "(select rowid as id from request_words where request_words match ? order by rowid desc limit ?) w"
          + " cross join request r on r.id = w.id" + OF_CLIENT;
  private static final String BY_WORDS_POSTGRES =
      REQUEST + "request r" + OF_CLIENT
          + " where to_tsvector('simple', split_part(r.folded, chr(10), 1) || ' ' || split_part(r.folded, chr(10), 2))"
          + " @@ cast(? as tsquery) order by r.id desc limit ?";

  /** By the words of who asked and of the subject. */
  List<Hit> byWords(Transaction tx, WordMatch words, int limit) {
    try {
      var select = tx.prepared(tx.dialect() == Dialect.SQLITE ? BY_WORDS_SQLITE : BY_WORDS_POSTGRES);
      select.setString(1, words.in(tx.dialect()));
      select.setInt(2, limit);
      return rows(select, Hit.By.NAME);
    } catch (SQLException e) {
      throw new DataAccessException("cannot search requests", e);
    }
  }

  List<Hit> byExternalId(Transaction tx, String beginning, int limit) {
    try {
      var select = tx.prepared(BY_EXTERNAL_ID);
      select.setString(1, beginning);
      select.setString(2, TextRange.end(beginning));
      select.setInt(3, limit);
      return rows(select, Hit.By.EXTERNAL_ID);
    } catch (SQLException e) {
      throw new DataAccessException("cannot search requests", e);
    }
  }

  Optional<Hit> request(Transaction tx, long id) {
    try {
      var select = tx.prepared(BY_ID);
      select.setLong(1, id);
      return rows(select, Hit.By.NAME).stream().findFirst();
    } catch (SQLException e) {
      throw new DataAccessException("cannot look a request up", e);
    }
  }

  private static List<Hit> rows(PreparedStatement select, Hit.By by) throws SQLException {
    var found = new ArrayList<Hit>();
    try (var row = select.executeQuery()) {
      while (row.next()) {
        var name = row.getString(2);
        var subject = row.getString(3);
        found.add(
            new Hit(
                FoundKind.REQUEST, row.getLong(1), name, Folding.fold(name + " " + subject), by, subject,
                Optional.ofNullable(row.getString(4)), Optional.ofNullable(row.getString(7)),
                PeopleStore.standing(row.getString(8)), Optional.of(Instant.ofEpochMilli(row.getLong(5))),
                row.getString(6).equals("resolved")));
      }
    }
    return found;
  }
}
