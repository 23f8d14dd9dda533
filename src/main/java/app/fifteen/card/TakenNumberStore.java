package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_NUMBER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import app.fifteen.database.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jooq.Condition;

/** Which numbers of a series cards have, and which nobody has. */
final class TakenNumberStore {

  /** Taken numbers looked at in one go, to find one between them. */
  private static final int AT_ONCE = 500;

  /** Serial numbers looked at in one go, to find those nobody has. */
  private static final int WINDOW = 10_000;

  boolean isTaken(Transaction tx, CardNumber number) {
    return tx.dsl().fetchExists(CARD_NUMBER, CARD_NUMBER.NUMBER.eq(number.digits()));
  }

  /** @param from the serial number from which on it is asked, to the end */
  SeriesUse use(Transaction tx, CardSeries of, long from) {
    return tx.dsl()
        .select(count(), min(CARD_NUMBER.NUMBER), max(CARD_NUMBER.NUMBER))
        .from(CARD_NUMBER)
        .where(within(of, from, of.last()))
        .fetchSingle(row -> new SeriesUse(row.value1(), serial(of, row.value2()), serial(of, row.value3())));
  }

  private static Optional<Long> serial(CardSeries of, String digits) {
    return Optional.ofNullable(digits).map(CardNumber::new).flatMap(of::serial);
  }

  /** The first serial number from the next one on that nobody has: many cards are sold by their printed number. */
  Optional<Long> free(Transaction tx, CardSeries of) {
    long serial = of.next();
    while (serial <= of.last()) {
      var taken =
          tx.dsl()
              .select(CARD_NUMBER.NUMBER)
              .from(CARD_NUMBER)
              .where(within(of, serial, of.last()))
              .orderBy(CARD_NUMBER.NUMBER)
              .limit(AT_ONCE)
              .fetch(CARD_NUMBER.NUMBER);
      for (var digits : taken) {
        int order = serial > of.last() ? -1 : digits.compareTo(of.number(serial).digits());
        if (order > 0) {
          return Optional.of(serial);
        }
        // A number with a slip in it, from before the series was entered, is none of these.
        serial += order == 0 ? 1 : 0;
      }
      if (taken.size() < AT_ONCE) {
        break;
      }
    }
    return Optional.of(serial).filter(found -> found <= of.last());
  }

  /** The first so many that nobody has, from a serial number on; the last ones may be fewer. */
  List<CardNumber> unsold(Transaction tx, CardSeries of, long from, int most) {
    var found = new ArrayList<CardNumber>();
    long at = from;
    while (found.size() < most && at <= of.last()) {
      long to = Math.min(of.last(), at + WINDOW - 1);
      var taken =
          tx.dsl().select(CARD_NUMBER.NUMBER).from(CARD_NUMBER).where(within(of, at, to)).fetchSet(CARD_NUMBER.NUMBER);
      LongStream.rangeClosed(at, to)
          .mapToObj(of::number)
          .filter(number -> !taken.contains(number.digits()))
          .limit(most - found.size())
          .forEach(found::add);
      at = to + 1;
    }
    return found;
  }

  /** Digits of one length are ordered as their text is. */
  private static Condition within(CardSeries of, long from, long to) {
    return CARD_NUMBER
        .NUMBER
        .between(of.number(from).digits(), of.number(to).digits())
        .and(length(CARD_NUMBER.NUMBER).eq(of.length()));
  }
}
