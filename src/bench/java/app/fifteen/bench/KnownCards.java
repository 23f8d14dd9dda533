package app.fifteen.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * As many cards as a benchmark wants, one for each known client: sold, bought with four times, spent from three times, corrected
 * twice, which makes ten entries a card, written as they come about: everybody's first purchase before anybody's second.
 */
final class KnownCards {

  static final String PREFIX = "7000";

  /** The evening after which a tenth of them burn. */
  static final String BURNT = "2026-11-18";

  private static final String EVERY = "with recursive n(i) as (select 1 union all select i + 1 from n where i < %d) ";
  private static final long FIRST = 1_760_000_000_000L;
  private static final long DAY = 86_400_000L;

  private KnownCards() {}

  /** @param cards as many as there are clients, whose ids begin at one */
  static void fill(Path file, int cards) throws SQLException {
    try (var connection = connect(file)) {
      every(
          connection, 1,
          "insert into card_terms (discount_bp, accrual, accrual_value, life_months, bonus_currency)"
              + " select 300, 'share', 500, 6, 'RUB' from n");
      every(
          connection, cards,
          "insert into discount_card (number, holder_id, terms_id, origin, price_minor, price_currency, issued_at, issued_on,"
              + " balance_minor, pending_minor, shortfall_minor, burns_on, presented_at, bare_renewals, version)"
              + " select " + number("i") + ", i, 1, case i % 4 when 0 then 'given' else 'sold' end,"
              + " case i % 4 when 0 then 0 else 50000 end, 'RUB', " + FIRST + ", '2025-10-09', 10700, 0, 0,"
              + burnsOn() + ", " + (FIRST + 200 * DAY) + ", 0, 1 from n");
      every(
          connection, cards,
          "insert into card_number (number, card_id, since_at) select " + number("i") + ", i, " + FIRST + " from n");
      enter(connection, cards, "sale", 0, FIRST, "null", "'2026-04-09'");
      for (int time = 1; time <= 4; time++) {
        buy(connection, cards, time);
      }
      enter(connection, cards, "adjustment", 100, FIRST + 230 * DAY, "null", "null");
      enter(connection, cards, "adjustment", 100, FIRST + 240 * DAY, "null", "null");
    }
  }

  static Connection connect(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file, WriterSettings.config().toProperties());
  }

  /** Of any of them. */
  static String number(int card) {
    return PREFIX + String.format("%010d", card);
  }

  private static String number(String card) {
    return "format('" + PREFIX + "%010d', " + card + ")";
  }

  private static String burnsOn() {
    return "case i % 10 when 0 then '" + BURNT + "' else format('2027-03-%02d', 1 + i % 28) end";
  }

  private static void buy(Connection connection, int cards, int time) throws SQLException {
    long at = FIRST + time * 50 * DAY;
    int spent = time == 1 ? 0 : 500;
    every(
        connection, cards,
        "insert into purchase (client_id, card_id, kind, what, at, bought_on, amount_minor, currency, discount_minor,"
            + " redeemed_minor, redeemed_worth_minor, accrued_minor, pending_minor, reversed_minor, version)"
            + " select i, i, 'trip', 'Кемер, двое', " + at + ", '2026-01-01', 100000, 'RUB', 3000, " + spent + ", " + spent
            + ", 3000, 0, 0, 1 from n");
    every(
        connection, cards,
        "insert into card_presentation (card_id, client_id, at, presented_on, purchase_id, burns_on)"
            + " select i, i, " + at + ", '2026-01-01', i + " + (long) cards * (time - 1) + ", "
            + (time == 4 ? burnsOn() : "'2026-06-01'") + " from n");
    var purchase = "i + " + (long) cards * (time - 1);
    enter(connection, cards, "accrual", 3000, at, purchase, "null");
    if (spent > 0) {
      enter(connection, cards, "redemption", -spent, at, purchase, "null");
    }
  }

  private static void enter(
      Connection connection, int cards, String kind, int bonuses, long at, String purchase, String burnsOn)
      throws SQLException {
    every(
        connection, cards,
        "insert into card_entry (card_id, kind, at, recorded_at, balance_minor, pending_minor, shortfall_minor, burns_on,"
            + " purchase_id) select i, '" + kind + "', " + at + ", " + at + ", " + bonuses + ", 0, 0, " + burnsOn + ", "
            + purchase + " from n");
  }

  private static void every(Connection connection, int cards, String insert) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(EVERY.formatted(cards) + insert);
    }
  }

  /** As people scan them, from all over the office. */
  static List<Integer> some(int cards, int count) {
    return IntStream.range(0, count).mapToObj(i -> 1 + (int) (i * 7_919L % cards)).toList();
  }
}
