package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;

/**
 * Reads what is kept and what it is made of side by side, both in the order of their ids, so that however many there are only
 * one of each is in memory.
 */
final class CheckStore {

  /** Rows a server sends at once. */
  private static final int AT_ONCE = 1_000;

  private static final String CARDS =
      "select c.id, c.number, c.balance_minor, c.pending_minor, c.shortfall_minor, c.burns_on, t.bonus_currency"
          + " from discount_card c join card_terms t on t.id = c.terms_id order by c.id";

  /** A date is only ever moved later, whoever moves it; a burn names its own day and moves none. */
  private static final String ENTRIES =
      "select card_id, sum(balance_minor), sum(pending_minor), sum(shortfall_minor),"
          + " max(case when kind <> 'burn' then burns_on end) from card_entry group by card_id order by card_id";

  private static final String PRESENTATIONS =
      "select card_id, max(burns_on) from card_presentation group by card_id order by card_id";

  private static final String PURCHASES =
      "select p.id, p.pending_minor, p.reversed_minor, p.currency, coalesce(t.bonus_currency, p.currency)"
          + " from purchase p left join discount_card c on c.id = p.card_id left join card_terms t on t.id = c.terms_id"
          + " order by p.id";

  private static final String PURCHASE_ENTRIES =
      "select purchase_id, sum(pending_minor) from card_entry where purchase_id is not null group by purchase_id"
          + " order by purchase_id";

  private static final String REVERSALS =
      "select purchase_id, sum(amount_minor) from purchase_reversal group by purchase_id order by purchase_id";

  /** @return how many cards there are */
  long cards(Transaction tx, Consumer<Difference> told) {
    try (var cards = new Rows(tx, CARDS);
        var entries = new Rows(tx, ENTRIES);
        var presentations = new Rows(tx, PRESENTATIONS)) {
      long count = 0;
      for (; cards.next(); count++) {
        compareCard(cards, entries.at(cards.id()), presentations.at(cards.id()), told);
      }
      return count;
    } catch (SQLException e) {
      throw new DataAccessException("cannot read the ledger", e);
    }
  }

  private static void compareCard(
      Rows card, Optional<Rows> entries, Optional<Rows> presentations, Consumer<Difference> told) throws SQLException {
    var number = new CardNumber(card.text(2));
    var currency = Currency.getInstance(card.text(7));
    for (var kept : Difference.Kept.values()) {
      long stored = card.number(3 + kept.ordinal());
      long computed = entries.isPresent() ? entries.get().number(2 + kept.ordinal()) : 0;
      if (stored != computed) {
        told.accept(new Difference.OfCard(number, kept, new Money(stored, currency), new Money(computed, currency)));
      }
    }
    var stored = LocalDate.parse(card.text(6));
    var moved = entries.isPresent() ? entries.get().text(5) : null;
    var presented = presentations.isPresent() ? presentations.get().text(2) : null;
    var computed = later(moved, presented);
    if (!computed.equals(Optional.of(stored))) {
      told.accept(new Difference.OfBurning(number, stored, computed));
    }
  }

  /** ISO dates are ordered as their text is. */
  private static Optional<LocalDate> later(String one, String other) {
    var later = one == null || other != null && other.compareTo(one) > 0 ? other : one;
    return Optional.ofNullable(later).map(LocalDate::parse);
  }

  /** @return how many purchases there are */
  long purchases(Transaction tx, Consumer<Difference> told) {
    try (var purchases = new Rows(tx, PURCHASES);
        var entries = new Rows(tx, PURCHASE_ENTRIES);
        var reversals = new Rows(tx, REVERSALS)) {
      long count = 0;
      for (; purchases.next(); count++) {
        comparePurchase(purchases, sum(entries.at(purchases.id())), sum(reversals.at(purchases.id())), told);
      }
      return count;
    } catch (SQLException e) {
      throw new DataAccessException("cannot read purchases", e);
    }
  }

  private static long sum(Optional<Rows> row) throws SQLException {
    return row.isPresent() ? row.get().number(2) : 0;
  }

  private static void comparePurchase(Rows purchase, long pending, long reversed, Consumer<Difference> told)
      throws SQLException {
    var bonuses = Currency.getInstance(purchase.text(5));
    var prices = Currency.getInstance(purchase.text(4));
    if (purchase.number(2) != pending) {
      told.accept(
          new Difference.OfPending(
              purchase.id(), new Money(purchase.number(2), bonuses), new Money(pending, bonuses)));
    }
    if (purchase.number(3) != reversed) {
      told.accept(
          new Difference.OfReversed(
              purchase.id(), new Money(purchase.number(3), prices), new Money(reversed, prices)));
    }
  }

  /** Rows in the order of the id that is their first column. */
  private static final class Rows implements AutoCloseable {

    private final Statement statement;
    private final ResultSet rows;
    private boolean begun;
    private boolean there = true;

    Rows(Transaction tx, String sql) throws SQLException {
      statement = tx.connection().createStatement();
      statement.setFetchSize(AT_ONCE);
      rows = statement.executeQuery(sql);
    }

    boolean next() throws SQLException {
      begun = true;
      there = rows.next();
      return there;
    }

    /** This row, if it has that id; ids are asked for in rising order. */
    Optional<Rows> at(long id) throws SQLException {
      while (there && (!begun || id() < id)) {
        next();
      }
      return there && id() == id ? Optional.of(this) : Optional.empty();
    }

    long id() throws SQLException {
      return rows.getLong(1);
    }

    long number(int column) throws SQLException {
      return rows.getLong(column);
    }

    String text(int column) throws SQLException {
      return rows.getString(column);
    }

    @Override
    public void close() throws SQLException {
      statement.close();
    }
  }
}
