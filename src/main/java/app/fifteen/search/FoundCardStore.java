package app.fifteen.search;

import app.fifteen.database.TextRange;
import app.fifteen.database.Transaction;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/** Discount cards by their number, lost ones included, which lead to the card. */
final class FoundCardStore {

  private static final String CARD = "select d.id, c.name, c.folded_name, co.name, c.standing, n.number from ";
  private static final String HELD =
      " join client c on c.id = d.holder_id left join company co on co.id = c.company_id";

  private static final String BEGINNING =
      CARD + "card_number n join discount_card d on d.id = n.card_id" + HELD
          + " where n.number >= ? and n.number < ? and c.state = 'known' order by n.number limit ?";
  private static final String BY_ID =
      CARD + "discount_card d join card_number n on n.number = d.number" + HELD + " where d.id = ? and c.state = 'known'";

  /** @param digits what the number begins with */
  List<Hit> beginning(Transaction tx, String digits, int limit) {
    try {
      var select = tx.prepared(BEGINNING);
      select.setString(1, digits);
      select.setString(2, TextRange.end(digits));
      select.setInt(3, limit);
      return rows(select);
    } catch (SQLException e) {
      throw new DataAccessException("cannot search cards", e);
    }
  }

  Optional<Hit> card(Transaction tx, long id) {
    try {
      var select = tx.prepared(BY_ID);
      select.setLong(1, id);
      return rows(select).stream().findFirst();
    } catch (SQLException e) {
      throw new DataAccessException("cannot look a card up", e);
    }
  }

  private static List<Hit> rows(PreparedStatement select) throws SQLException {
    var found = new ArrayList<Hit>();
    try (var row = select.executeQuery()) {
      while (row.next()) {
        found.add(
            new Hit(
                FoundKind.CARD, row.getLong(1), row.getString(2), row.getString(3), Hit.By.EXTERNAL_ID,
                row.getString(6), Optional.empty(), Optional.ofNullable(row.getString(4)),
                PeopleStore.standing(row.getString(5)), Optional.empty(), false));
      }
    }
    return found;
  }
}
