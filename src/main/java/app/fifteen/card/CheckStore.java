package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Money;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;

/**
 * Adds up what is kept and compares it, all of it within the database, which tells of what differs alone: however many cards
 * there are, none is in memory that is right.
 */
final class CheckStore {

  /** Rows a server sends at once. */
  private static final int AT_ONCE = 1_000;

  /** A date is only ever moved later, whoever moves it; a burn names its own day and moves none. */
  private static final String MOVED = "coalesce(max(case when e.kind <> 'burn' then e.burns_on end), '')";

  private static final String PRESENTED =
      "coalesce((select max(burns_on) from card_presentation p where p.card_id = c.id), '')";

  /** ISO dates are ordered as their text is. */
  private static final String ADDED_UP =
      "select coalesce(sum(e.balance_minor), 0), coalesce(sum(e.pending_minor), 0), coalesce(sum(e.shortfall_minor), 0),"
          + " case when " + MOVED + " >= " + PRESENTED + " then " + MOVED + " else " + PRESENTED + " end"
          + " from card_entry e where e.card_id = c.id";

  private static final String CARDS =
      "select c.id from discount_card c where (c.balance_minor, c.pending_minor, c.shortfall_minor, c.burns_on) <> ("
          + ADDED_UP + ") order by c.id";

  private static final String CARD =
      "select c.number, t.bonus_currency, c.balance_minor, c.pending_minor, c.shortfall_minor, c.burns_on,"
          + " s.balance, s.pending, s.shortfall, s.burns_on"
          + " from discount_card c join card_terms t on t.id = c.terms_id"
          + " cross join (select coalesce(sum(balance_minor), 0) as balance, coalesce(sum(pending_minor), 0) as pending,"
          + " coalesce(sum(shortfall_minor), 0) as shortfall,"
          + " (select max(d) from (select burns_on as d from card_entry where card_id = ? and kind <> 'burn'"
          + " union all select burns_on from card_presentation where card_id = ?) dates) as burns_on"
          + " from card_entry where card_id = ?) s where c.id = ?";

  /** Of most purchases nothing waits and nothing was taken back, neither here nor there. */
  private static final String PURCHASES =
      "select * from (select p.id, p.currency, coalesce(t.bonus_currency, p.currency), p.pending_minor as pending, p.reversed_minor as reversed,"
          + " coalesce((select sum(e.pending_minor) from card_entry e where e.purchase_id = p.id and e.pending_minor <> 0), 0) as ripening,"
          + " coalesce((select sum(r.amount_minor) from purchase_reversal r where r.purchase_id = p.id), 0) as taken_back"
          + " from purchase p left join discount_card c on c.id = p.card_id left join card_terms t on t.id = c.terms_id"
          + " where p.id in (select id from purchase where pending_minor > 0"
          + " union select id from purchase where reversed_minor > 0"
          + " union select purchase_id from card_entry where pending_minor <> 0 and purchase_id is not null"
          + " union select purchase_id from purchase_reversal)) kept"
          + " where pending <> ripening or reversed <> taken_back order by id";

  /** @return how many cards there are */
  long cards(Transaction tx, Consumer<Difference> told) {
    try (var differing = ask(tx, CARDS);
        var card = tx.connection().prepareStatement(CARD);
        var rows = differing.executeQuery()) {
      while (rows.next()) {
        compareCard(card, rows.getLong(1), told);
      }
      return count(tx, "discount_card");
    } catch (SQLException e) {
      throw new DataAccessException("cannot read the ledger", e);
    }
  }

  private static void compareCard(PreparedStatement card, long id, Consumer<Difference> told) throws SQLException {
    for (int i = 1; i <= 4; i++) {
      card.setLong(i, id);
    }
    try (var row = card.executeQuery()) {
      row.next();
      var number = new CardNumber(row.getString(1));
      var currency = Currency.getInstance(row.getString(2));
      for (var kept : Difference.Kept.values()) {
        long stored = row.getLong(3 + kept.ordinal());
        long computed = row.getLong(7 + kept.ordinal());
        if (stored != computed) {
          told.accept(new Difference.OfCard(number, kept, new Money(stored, currency), new Money(computed, currency)));
        }
      }
      var stored = LocalDate.parse(row.getString(6));
      var computed = Optional.ofNullable(row.getString(10)).map(LocalDate::parse);
      if (!computed.equals(Optional.of(stored))) {
        told.accept(new Difference.OfBurning(number, stored, computed));
      }
    }
  }

  /** @return how many purchases there are */
  long purchases(Transaction tx, Consumer<Difference> told) {
    try (var differing = ask(tx, PURCHASES);
        var rows = differing.executeQuery()) {
      while (rows.next()) {
        comparePurchase(rows, told);
      }
      return count(tx, "purchase");
    } catch (SQLException e) {
      throw new DataAccessException("cannot read purchases", e);
    }
  }

  private static void comparePurchase(ResultSet purchase, Consumer<Difference> told) throws SQLException {
    long id = purchase.getLong(1);
    var prices = Currency.getInstance(purchase.getString(2));
    var bonuses = Currency.getInstance(purchase.getString(3));
    long pending = purchase.getLong(4);
    long reversed = purchase.getLong(5);
    long ripening = purchase.getLong(6);
    long takenBack = purchase.getLong(7);
    if (pending != ripening) {
      told.accept(new Difference.OfPending(id, new Money(pending, bonuses), new Money(ripening, bonuses)));
    }
    if (reversed != takenBack) {
      told.accept(new Difference.OfReversed(id, new Money(reversed, prices), new Money(takenBack, prices)));
    }
  }

  private static PreparedStatement ask(Transaction tx, String sql) throws SQLException {
    var statement = tx.connection().prepareStatement(sql);
    statement.setFetchSize(AT_ONCE);
    return statement;
  }

  private static long count(Transaction tx, String table) throws SQLException {
    try (var statement = tx.connection().createStatement();
        var row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
