package app.fifteen.card;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.util.List;

/** Enters which numbers the office's cards have: a series of its own, or a range of printed cards. */
public final class KeepSeries {

  private static final int MAX_NAME = 200;

  private final Database database;
  private final CardSeriesStore series;

  KeepSeries(Database database, CardSeriesStore series) {
    this.database = database;
    this.series = series;
  }

  /**
   * @param first the first number of the range, {@code last} the last one, as they are printed; where both end in a check digit
   *     of what stands before it, all do
   */
  public Outcome<CardSeries> add(String rawName, String first, String last, Actor actor) {
    return database.decide(
        tx ->
            Permission.KEEP_CARD_SERIES
                .check(tx, actor)
                .then(
                    _ ->
                        CardNumber.read(first)
                            .then(from -> CardNumber.read(last).then(to -> range(rawName, from, to)))
                            .then(fresh -> add(tx, fresh))));
  }

  private static Outcome<CardSeries> range(String rawName, CardNumber from, CardNumber to) {
    var name = CleanText.line(rawName);
    if (name.isEmpty() || name.length() > MAX_NAME) {
      return Outcome.refused("card.series.name", MAX_NAME);
    }
    int length = from.digits().length();
    if (length != to.digits().length() || from.digits().compareTo(to.digits()) > 0) {
      return Outcome.refused("card.series.range", from.grouped(), to.grouped());
    }
    boolean checked = from.isChecked() && to.isChecked();
    var low = from.digits().substring(0, checked ? length - 1 : length);
    var high = to.digits().substring(0, low.length());
    int same = Math.max(common(low, high), low.length() - CardSeries.MOST_DIGITS);
    if (same == low.length()) {
      same--;
    }
    if (!low.substring(0, same).equals(high.substring(0, same))) {
      return Outcome.refused("card.series.range", from.grouped(), to.grouped());
    }
    long begins = Long.parseLong(low.substring(same));
    return Outcome.done(
        new CardSeries(
            0, name, low.substring(0, same), low.length() - same, begins, Long.parseLong(high.substring(same)), begins,
            checked));
  }

  private static int common(String one, String other) {
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  private Outcome<CardSeries> add(Transaction tx, CardSeries fresh) {
    var overlapping = overlapping(series.all(tx), fresh);
    if (!overlapping.isEmpty()) {
      return Outcome.refused("card.series.overlaps", overlapping.getFirst().name());
    }
    series.add(tx, fresh);
    return Outcome.done(fresh);
  }

  private static List<CardSeries> overlapping(List<CardSeries> all, CardSeries fresh) {
    return all.stream()
        .filter(
            one ->
                one.has(fresh.number(fresh.first()))
                    || one.has(fresh.number(fresh.last()))
                    || fresh.has(one.number(one.first()))
                    || fresh.has(one.number(one.last())))
        .toList();
  }
}
