package app.fifteen.card;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Enters and changes which numbers the office's cards have: series of its own, and ranges of printed cards. */
public final class KeepSeries {

  private final Database database;
  private final CardSeriesStore series;

  KeepSeries(Database database, CardSeriesStore series) {
    this.database = database;
    this.series = series;
  }

  /** A series of the office's own. It is used up after those there are. */
  public Outcome<CardSeries> add(SeriesDraft draft, Actor actor) {
    return by(
        actor,
        tx ->
            SeriesReader.fresh(draft, series.all(tx)).outcome().then(fresh -> Outcome.done(series.add(tx, fresh))));
  }

  /**
   * Cards that a printer delivered.
   *
   * @param first the first number of the range, {@code last} the last one, as they are printed; where both end in a check digit
   *     of what stands before it, all do
   */
  public Outcome<CardSeries> add(String rawName, String first, String last, Actor actor) {
    return CardNumber.read(first)
        .at(SeriesField.FIRST)
        .then(from -> CardNumber.read(last).at(SeriesField.LAST).then(to -> PrintedRanges.between(rawName, from, to)))
        .then(fresh -> by(actor, tx -> add(tx, List.of(fresh))))
        .then(added -> Outcome.done(added.getFirst()));
  }

  /** The same, where each number is known: a range for each run of numbers without a gap. */
  public Outcome<List<CardSeries>> add(String rawName, Collection<CardNumber> numbers, Actor actor) {
    return PrintedRanges.of(rawName, numbers).then(fresh -> by(actor, tx -> add(tx, fresh)));
  }

  private Outcome<List<CardSeries>> add(Transaction tx, List<CardSeries> fresh) {
    var all = series.all(tx);
    for (var one : fresh) {
      var overlapped = all.stream().filter(one::overlaps).findFirst();
      if (overlapped.isPresent()) {
        return Outcome.refused("card.series.overlaps", overlapped.get().name());
      }
      if (all.stream().anyMatch(known -> known.name().equals(one.name()))) {
        return Outcome.refused("card.series.name.taken", one.name());
      }
    }
    return Outcome.done(fresh.stream().map(one -> series.add(tx, one)).toList());
  }

  /** @param seen as it was on screen: refused where somebody else has changed it, or the draft touches what cards have */
  public Outcome<CardSeries> change(CardSeries seen, SeriesDraft draft, Actor actor) {
    return of(
        seen,
        actor,
        (tx, found) ->
            SeriesReader.changed(found, series.use(tx, found), draft, series.others(tx, found))
                .outcome()
                .then(changed -> Outcome.done(series.save(tx, changed))));
  }

  /** Takes a change back. */
  public Outcome<CardSeries> undo(CardSeries before, CardSeries after, Actor actor) {
    return change(after, SeriesDraft.of(before), actor);
  }

  /** From now on a sale takes its numbers before those of all others. */
  public Outcome<CardSeries> useFirst(CardSeries seen, Actor actor) {
    return of(
        seen,
        actor,
        (tx, found) -> {
          int first = series.all(tx).getFirst().place();
          return Outcome.done(series.save(tx, found.at(first - 1)));
        });
  }

  /** Takes that back. @param before as it was, {@code after} as it was left */
  public Outcome<CardSeries> putBack(CardSeries before, CardSeries after, Actor actor) {
    return of(after, actor, (tx, found) -> Outcome.done(series.save(tx, found.at(before.place()))));
  }

  /** Its numbers are given out no more. Cards that have them keep them. */
  public Outcome<CardSeries> remove(CardSeries seen, Actor actor) {
    return of(
        seen,
        actor,
        (tx, found) -> {
          series.remove(tx, found);
          return Outcome.done(found);
        });
  }

  /** Takes a removal back, in the place where it was. */
  public Outcome<CardSeries> restore(CardSeries removed, Actor actor) {
    return by(
        actor,
        tx ->
            series.all(tx).stream()
                .filter(removed::overlaps)
                .findFirst()
                .<Outcome<CardSeries>>map(other -> Outcome.refused("card.series.overlaps", other.name()))
                .orElseGet(() -> Outcome.done(series.addAt(tx, removed))));
  }

  /** What is done to one that somebody saw. */
  @FunctionalInterface
  private interface Change {
    Outcome<CardSeries> apply(Transaction tx, CardSeries found);
  }

  private Outcome<CardSeries> of(CardSeries seen, Actor actor, Change change) {
    return by(
        actor,
        tx ->
            series
                .byId(tx, seen.id())
                .filter(found -> found.version() == seen.version())
                .map(found -> change.apply(tx, found))
                .orElseGet(() -> Outcome.refused("card.series.stale")));
  }

  private <T> Outcome<T> by(Actor actor, Function<Transaction, Outcome<T>> change) {
    return database.decide(
        tx ->
            Permission.KEEP_CARD_SERIES
                .check(tx, actor)
                .then(
                    _ -> {
                      series.holdOff(tx);
                      return change.apply(tx);
                    }));
  }
}
