package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_NUMBER;
import static app.fifteen.database.schema.Tables.CARD_SERIES;

import app.fifteen.database.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jooq.Record;

/** The numbers an office's cards have. */
public final class CardSeriesStore {

  /** Numbers looked for together: a file may have brought a hundred thousand cards of a series. */
  private static final int AT_ONCE = 200;

  /** In the order in which they were entered; none where the office has not said and sells none yet. */
  public List<CardSeries> all(Transaction tx) {
    return tx.dsl().selectFrom(CARD_SERIES).orderBy(CARD_SERIES.ID).fetch(CardSeriesStore::read);
  }

  void add(Transaction tx, CardSeries series) {
    tx.dsl()
        .insertInto(CARD_SERIES)
        .set(CARD_SERIES.NAME, series.name())
        .set(CARD_SERIES.PREFIX, series.prefix())
        .set(CARD_SERIES.SERIAL_DIGITS, series.serialDigits())
        .set(CARD_SERIES.FIRST_SERIAL, series.first())
        .set(CARD_SERIES.LAST_SERIAL, series.last())
        .set(CARD_SERIES.NEXT_SERIAL, series.next())
        .set(CARD_SERIES.CHECK_DIGIT, series.checkDigit())
        .execute();
  }

  /** The next number nobody has; it counts as given out. Empty where all series are used up. */
  Optional<CardNumber> next(Transaction tx) {
    tx.lock(CARD_SERIES);
    for (var series : all(tx)) {
      for (long serial = series.next(); serial <= series.last(); serial += AT_ONCE) {
        var free = firstFree(tx, series, serial, Math.min(serial + AT_ONCE - 1, series.last()));
        if (free.isPresent()) {
          tx.dsl()
              .update(CARD_SERIES)
              .set(CARD_SERIES.NEXT_SERIAL, free.get() + 1)
              .where(CARD_SERIES.ID.eq(series.id()))
              .execute();
          return free.map(series::number);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Long> firstFree(Transaction tx, CardSeries series, long first, long last) {
    var taken =
        tx.dsl()
            .select(CARD_NUMBER.NUMBER)
            .from(CARD_NUMBER)
            .where(CARD_NUMBER.NUMBER.in(LongStream.rangeClosed(first, last).mapToObj(each -> series.number(each).digits()).toList()))
            .fetchSet(CARD_NUMBER.NUMBER);
    return LongStream.rangeClosed(first, last)
        .filter(each -> !taken.contains(series.number(each).digits()))
        .boxed()
        .findFirst();
  }

  boolean isTaken(Transaction tx, CardNumber number) {
    return tx.dsl().fetchExists(CARD_NUMBER, CARD_NUMBER.NUMBER.eq(number.digits()));
  }

  private static CardSeries read(Record row) {
    return new CardSeries(
        row.get(CARD_SERIES.ID),
        row.get(CARD_SERIES.NAME),
        row.get(CARD_SERIES.PREFIX),
        row.get(CARD_SERIES.SERIAL_DIGITS),
        row.get(CARD_SERIES.FIRST_SERIAL),
        row.get(CARD_SERIES.LAST_SERIAL),
        row.get(CARD_SERIES.NEXT_SERIAL),
        row.get(CARD_SERIES.CHECK_DIGIT));
  }
}
