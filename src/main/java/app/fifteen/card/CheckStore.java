package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.exchange.Progress;
import app.fifteen.kernel.Money;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;

/**
 * Adds up what is kept and compares it, all of it within the database, which tells of what differs alone: however many cards
 * there are, none is in memory that is right.
 */
final class CheckStore {

  /** Rows a server sends at once. */
  private static final int AT_ONCE = 1_000;

  /** Cards that are added up in one statement: a moment's work, after which somebody is told, or may have stopped it. */
  private static final int CARDS_AT_ONCE = 100_000;

  /** A date is only ever moved later, whoever moves it; a burn names its own day and moves none. ISO dates are ordered as their text is. */
  private static final String BURNS_ON =
      "(select max(d.burns_on) from (select e.burns_on from card_entry e where e.card_id = c.id and e.burns_on is not null and e.kind <> 'burn'"
          + " union all select p.burns_on from card_presentation p where p.card_id = c.id) d)";

  private static final String WAITING =
      "(select coalesce(sum(e.pending_minor), 0), coalesce(sum(e.shortfall_minor), 0) from card_entry e"
          + " where e.card_id = c.id and (e.pending_minor <> 0 or e.shortfall_minor <> 0))";

  /**
   * Every ledger once, in the order in which its index lies. Of most cards nothing waits and the last presentation says when they
   * burn, so what is asked behind an "and" is asked of few.
   */
  private static final String ALL =
      "select count(*), count(case when c.balance_minor <> s.balance"
          + " or (c.pending_minor <> 0 or c.shortfall_minor <> 0) and (c.pending_minor, c.shortfall_minor) <> " + WAITING
          + " or c.burns_on <> coalesce((select p.burns_on from card_presentation p where p.card_id = c.id and p.burns_on is not null"
          + " order by p.burns_on desc limit 1), '')"
          + " and c.burns_on <> coalesce(" + BURNS_ON + ", '') then 1 end)"
          + " from (select card_id, sum(balance_minor) as balance from card_entry where card_id > ? and card_id <= ? group by card_id) s"
          + " left join discount_card c on c.id = s.card_id";

  /** What the cards themselves gave no reason to ask for. */
  private static final String UNASKED =
      "select s.card_id from (select card_id, sum(pending_minor) as pending, sum(shortfall_minor) as shortfall from card_entry"
          + " where pending_minor <> 0 or shortfall_minor <> 0 group by card_id) s"
          + " join discount_card c on c.id = s.card_id where c.pending_minor <> s.pending or c.shortfall_minor <> s.shortfall"
          + " union all select e.card_id from card_entry e join discount_card c on c.id = e.card_id"
          + " where e.burns_on is not null and e.kind <> 'burn' and e.burns_on > c.burns_on limit 1";

  private static final String CARDS =
      "select c.id from discount_card c where c.id > ? and c.id <= ? and (c.balance_minor <>"
          + " (select coalesce(sum(e.balance_minor), 0) from card_entry e where e.card_id = c.id)"
          + " or (c.pending_minor, c.shortfall_minor) <> " + WAITING
          + " or c.burns_on <> coalesce(" + BURNS_ON + ", '')) order by c.id";

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

  /** One stretch of the cards after the other; their numbers have no gaps but for the few that were never stored. */
  @FunctionalInterface
  private interface Stretch {
    void look(long after, long upTo) throws SQLException;
  }

  /** @return how many cards there are; empty if somebody stopped it */
  OptionalLong cards(Transaction tx, Consumer<Difference> told, Progress progress) {
    long cards = one(tx, "select count(*) from discount_card");
    boolean stopped = !areAllRight(tx, cards, progress) && !progress.cancelled() && !nameWhatDiffers(tx, told, progress);
    return stopped || progress.cancelled() ? OptionalLong.empty() : OptionalLong.of(cards);
  }

  /** Where one is wrong, or has no ledger at all, all are gone through one by one, which takes longer. */
  private static boolean areAllRight(Transaction tx, long cards, Progress progress) {
    try (var all = tx.connection().prepareStatement(ALL);
        var statement = tx.connection().createStatement()) {
      long[] found = {0, 0};
      if (!eachStretch(tx, progress, (after, upTo) -> addUp(all, after, upTo, found))
          || found[0] != cards
          || found[1] > 0) {
        return false;
      }
      try (var unasked = statement.executeQuery(UNASKED)) {
        return !unasked.next();
      }
    } catch (SQLException e) {
      throw new DataAccessException("cannot add up the ledger", e);
    }
  }

  /** @param found how many cards have a ledger, and of how many it says something else */
  private static void addUp(PreparedStatement all, long after, long upTo, long[] found) throws SQLException {
    all.setLong(1, after);
    all.setLong(2, upTo);
    try (var row = all.executeQuery()) {
      row.next();
      found[0] += row.getLong(1);
      found[1] += row.getLong(2);
    }
  }

  /** @return false if somebody stopped it */
  private static boolean nameWhatDiffers(Transaction tx, Consumer<Difference> told, Progress progress) {
    try (var differing = ask(tx, CARDS);
        var card = tx.connection().prepareStatement(CARD)) {
      return eachStretch(
          tx, progress,
          (after, upTo) -> {
            differing.setLong(1, after);
            differing.setLong(2, upTo);
            try (var rows = differing.executeQuery()) {
              while (rows.next()) {
                compareCard(card, rows.getLong(1), told);
              }
            }
          });
    } catch (SQLException e) {
      throw new DataAccessException("cannot read the ledger", e);
    }
  }

  private static boolean eachStretch(Transaction tx, Progress progress, Stretch work) throws SQLException {
    long last = one(tx, "select coalesce(max(id), 0) from discount_card");
    for (long after = 0; after < last; after += CARDS_AT_ONCE) {
      if (progress.cancelled()) {
        return false;
      }
      long upTo = Math.min(last, after + CARDS_AT_ONCE);
      work.look(after, upTo);
      progress.at(upTo, upTo, last);
    }
    return true;
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
      return one(tx, "select count(*) from purchase");
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

  private static long one(Transaction tx, String sql) {
    try (var statement = tx.connection().createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new DataAccessException("cannot count", e);
    }
  }
}
