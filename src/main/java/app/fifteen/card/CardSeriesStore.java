package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_SERIES;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardSeriesId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** The numbers an office's cards have. */
public final class CardSeriesStore {

  private final TakenNumberStore taken = new TakenNumberStore();

  /** In the order in which they are used up; none where the office has not said and sells none yet. */
  public List<CardSeries> all(Transaction tx) {
    return tx.dsl().selectFrom(CARD_SERIES).orderBy(CARD_SERIES.PLACE, CARD_SERIES.ID).fetch(CardSeriesStore::read);
  }

  /** Each with what of it cards have, and what is left. */
  public List<SeriesRow> rows(Transaction tx) {
    return all(tx).stream().map(each -> row(tx, each)).toList();
  }

  private SeriesRow row(Transaction tx, CardSeries each) {
    long ahead =
        each.next() > each.last() ? 0 : each.last() - each.next() + 1 - taken.use(tx, each, each.next()).cards();
    return new SeriesRow(each, use(tx, each), ahead, taken.free(tx, each).map(each::number));
  }

  /** The number that the next card gets by itself; it is not given out by this. */
  public Optional<CardNumber> proposed(Transaction tx) {
    var kept = all(tx);
    return (kept.isEmpty() ? List.of(CardSeries.byTheHouse()) : kept)
        .stream()
        .flatMap(each -> taken.free(tx, each).map(each::number).stream()).findFirst();
  }

  /** The first so many numbers that nobody has, from a serial number of the series on, or fewer where it ends. */
  public List<CardNumber> unsold(Transaction tx, CardSeries of, long from, int most) {
    return taken.unsold(tx, of, Math.max(from, of.first()), most);
  }

  public Optional<CardSeries> byId(Transaction tx, CardSeriesId id) {
    return tx.dsl().selectFrom(CARD_SERIES).where(CARD_SERIES.ID.eq(id.value())).fetchOptional(CardSeriesStore::read);
  }

  List<CardSeries> others(Transaction tx, CardSeries than) {
    return all(tx).stream().filter(each -> !each.id().equals(than.id())).toList();
  }

  /** Keeps others from giving out numbers, and from changing which there are, until this transaction ends. */
  void holdOff(Transaction tx) {
    tx.lock(CARD_SERIES);
  }

  /** Behind those there are. */
  CardSeries add(Transaction tx, CardSeries fresh) {
    int place = all(tx).stream().mapToInt(CardSeries::place).max().orElse(0) + 1;
    return addAt(tx, fresh.at(place));
  }

  /** In the place it names. */
  CardSeries addAt(Transaction tx, CardSeries fresh) {
    long id =
        tx.dsl()
            .insertInto(CARD_SERIES)
            .set(columns(fresh))
            .set(CARD_SERIES.VERSION, fresh.version())
            .returningResult(CARD_SERIES.ID)
            .fetchSingle()
            .value1();
    return fresh.stored(new CardSeriesId(id), fresh.version());
  }

  /** The series were held off before it was read. */
  CardSeries save(Transaction tx, CardSeries changed) {
    tx.dsl()
        .update(CARD_SERIES)
        .set(columns(changed))
        .set(CARD_SERIES.VERSION, changed.version() + 1)
        .where(CARD_SERIES.ID.eq(changed.id().value()))
        .execute();
    return changed.stored(changed.id(), changed.version() + 1);
  }

  void remove(Transaction tx, CardSeries old) {
    tx.dsl().deleteFrom(CARD_SERIES).where(CARD_SERIES.ID.eq(old.id().value())).execute();
  }

  /** The next number nobody has; it counts as given out. Empty where all series are used up. */
  Optional<CardNumber> next(Transaction tx) {
    holdOff(tx);
    for (var series : all(tx)) {
      var serial = taken.free(tx, series);
      if (serial.isPresent()) {
        tx.dsl()
            .update(CARD_SERIES)
            .set(CARD_SERIES.NEXT_SERIAL, serial.get() + 1)
            .where(CARD_SERIES.ID.eq(series.id().value()))
            .execute();
        return serial.map(series::number);
      }
    }
    return Optional.empty();
  }

  boolean isTaken(Transaction tx, CardNumber number) {
    return taken.isTaken(tx, number);
  }

  /** Of all its numbers. */
  SeriesUse use(Transaction tx, CardSeries of) {
    return taken.use(tx, of, of.first());
  }

  private static Map<Field<?>, Object> columns(CardSeries series) {
    var columns = new HashMap<Field<?>, Object>();
    columns.put(CARD_SERIES.NAME, series.name());
    columns.put(CARD_SERIES.PREFIX, series.prefix());
    columns.put(CARD_SERIES.SERIAL_DIGITS, series.serialDigits());
    columns.put(CARD_SERIES.FIRST_SERIAL, series.first());
    columns.put(CARD_SERIES.LAST_SERIAL, series.last());
    columns.put(CARD_SERIES.NEXT_SERIAL, series.next());
    columns.put(CARD_SERIES.CHECK_RULE, EnumCode.of(series.check()));
    columns.put(CARD_SERIES.PLACE, series.place());
    return columns;
  }

  private static CardSeries read(Record row) {
    return new CardSeries(
        new CardSeriesId(row.get(CARD_SERIES.ID)),
        row.get(CARD_SERIES.NAME),
        row.get(CARD_SERIES.PREFIX),
        row.get(CARD_SERIES.SERIAL_DIGITS),
        row.get(CARD_SERIES.FIRST_SERIAL),
        row.get(CARD_SERIES.LAST_SERIAL),
        row.get(CARD_SERIES.NEXT_SERIAL),
        EnumCode.read(CheckRule.class, row.get(CARD_SERIES.CHECK_RULE)),
        row.get(CARD_SERIES.PLACE),
        row.get(CARD_SERIES.VERSION));
  }
}
