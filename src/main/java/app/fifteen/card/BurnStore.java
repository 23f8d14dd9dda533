package app.fifteen.card;

import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.inline;

import app.fifteen.database.Dialect;
import app.fifteen.database.Transaction;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.exception.DataAccessException;

/** What burns, many cards a statement. Part of the stores. */
final class BurnStore {

  /** Those of one day, whichever come first; on a server nobody changes them meanwhile. */
  private static final String BURNING =
      "(select id from discount_card where balance_minor > 0 and burns_on = ? order by id limit ?%s)";

  private static final String ENTER =
      "insert into card_entry (card_id, kind, at, recorded_at, balance_minor, pending_minor, shortfall_minor, burns_on)"
          + " select id, 'burn', ?, ?, -balance_minor, 0, 0, burns_on from discount_card where id in ";

  private static final String EMPTY =
      "update discount_card set balance_minor = 0, version = version + 1 where id in ";

  /** The earliest day at whose end something burns. */
  Optional<LocalDate> next(Transaction tx) {
    return tx.dsl()
        .select(DISCOUNT_CARD.BURNS_ON)
        .from(DISCOUNT_CARD)
        // Written out, as in BurningSoonList: an index of some rows only serves conditions that say the same.
        .where(DISCOUNT_CARD.BALANCE_MINOR.gt(inline(0L)))
        .orderBy(DISCOUNT_CARD.BURNS_ON)
        .limit(1)
        .fetchOptional(DISCOUNT_CARD.BURNS_ON);
  }

  /**
   * @param end when that day ended at the office
   * @return how many cards burnt
   */
  int burn(Transaction tx, LocalDate day, Instant end, Instant now, int most) {
    try {
      if (tx.dialect() == Dialect.POSTGRES) {
        lock(tx, day, most);
      }
      var enter = tx.prepared(ENTER + BURNING.formatted(""));
      enter.setLong(1, end.toEpochMilli());
      enter.setLong(2, now.toEpochMilli());
      enter.setString(3, day.toString());
      enter.setInt(4, most);
      enter.executeUpdate();
      var empty = tx.prepared(EMPTY + BURNING.formatted(""));
      empty.setString(1, day.toString());
      empty.setInt(2, most);
      return empty.executeUpdate();
    } catch (SQLException e) {
      throw new DataAccessException("cannot burn bonuses", e);
    }
  }

  private static void lock(Transaction tx, LocalDate day, int most) throws SQLException {
    var lock = tx.prepared(BURNING.formatted(" for update").replaceAll("^\\(|\\)$", ""));
    lock.setString(1, day.toString());
    lock.setInt(2, most);
    lock.executeQuery().close();
  }
}
