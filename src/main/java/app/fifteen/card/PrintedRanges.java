package app.fifteen.card;

import app.fifteen.kernel.CardSeriesId;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes series of the numbers that a printer has put on cards, with the check digits they were printed with. */
final class PrintedRanges {

  /** More than a printer leaves gaps in a delivery; beyond it the numbers are no ranges. */
  static final int MOST = 50;

  private PrintedRanges() {}

  /** From the first number to the last, as they are printed; where both end in a check digit, all do. */
  static Outcome<CardSeries> between(String rawName, CardNumber from, CardNumber to) {
    var name = CleanText.line(rawName);
    if (name.isEmpty() || name.length() > SeriesReader.MAX_NAME) {
      return Outcome.refused("card.series.name", SeriesReader.MAX_NAME);
    }
    if (from.digits().length() != to.digits().length() || from.digits().compareTo(to.digits()) > 0) {
      return Outcome.refused("card.series.range", from.grouped(), to.grouped());
    }
    return range(name, from, to, rule(List.of(from, to)));
  }

  /**
   * One range for each run of numbers without a gap, in their order.
   *
   * @param numbers of one delivery
   */
  static Outcome<List<CardSeries>> of(String rawName, Collection<CardNumber> numbers) {
    var name = CleanText.line(rawName);
    if (name.isEmpty() || name.length() > SeriesReader.MAX_NAME) {
      return Outcome.refused("card.series.name", SeriesReader.MAX_NAME);
    }
    if (numbers.isEmpty()) {
      return Outcome.refused("card.series.file.empty");
    }
    var lengths = numbers.stream().map(number -> number.digits().length()).distinct().sorted().toList();
    if (lengths.size() > 1) {
      return Outcome.refused("card.series.file.lengths", lengths.getFirst(), lengths.getLast());
    }
    var check = rule(numbers);
    var runs = runs(numbers, check);
    if (runs.size() > MOST) {
      return Outcome.refused("card.series.file.gaps", runs.size(), MOST);
    }
    var made = new ArrayList<CardSeries>();
    for (var run : runs) {
      var called = runs.size() == 1 ? name : name + " (" + (made.size() + 1) + ")";
      switch (range(called, run.from(), run.to(), check)) {
        case Outcome.Done<CardSeries>(var series) -> made.add(series);
        case Outcome.Refused<CardSeries>(var why) -> {
          return Outcome.refused(why);
        }
      }
    }
    return Outcome.done(made);
  }

  private record Run(CardNumber from, CardNumber to) {}

  private static List<Run> runs(Collection<CardNumber> numbers, CheckRule check) {
    var sorted = new TreeSet<>(numbers.stream().map(CardNumber::digits).toList());
    var runs = new ArrayList<Run>();
    String from = null;
    String before = null;
    for (var digits : sorted) {
      if (before == null || !follows(before, digits, check)) {
        if (before != null) {
          runs.add(new Run(new CardNumber(from), new CardNumber(before)));
        }
        from = digits;
      }
      before = digits;
    }
    runs.add(new Run(new CardNumber(from), new CardNumber(before)));
    return runs;
  }

  private static boolean follows(String before, String digits, CheckRule check) {
    int payload = digits.length() - check.digits();
    var next = new BigInteger(before.substring(0, payload)).add(BigInteger.ONE);
    return next.equals(new BigInteger(digits.substring(0, payload)));
  }

  /** The rule that all of them keep; a number of goods is one on a card, too. */
  private static CheckRule rule(Collection<CardNumber> numbers) {
    return Stream.of(CheckRule.EAN_13, CheckRule.LUHN)
        .filter(rule -> numbers.stream().allMatch(number -> rule.fits(number.digits())))
        .findFirst()
        .orElse(CheckRule.NONE);
  }

  /** What both have in common is the beginning. */
  private static Outcome<CardSeries> range(String name, CardNumber from, CardNumber to, CheckRule check) {
    int length = from.digits().length() - check.digits();
    var low = from.digits().substring(0, length);
    var high = to.digits().substring(0, length);
    int same = Math.max(common(low, high), length - CardSeries.MOST_DIGITS);
    if (same == length) {
      same--;
    }
    if (!low.substring(0, same).equals(high.substring(0, same))) {
      return Outcome.refused("card.series.range", from.grouped(), to.grouped());
    }
    long begins = Long.parseLong(low.substring(same));
    return Outcome.done(
        new CardSeries(
            new CardSeriesId(0), name, low.substring(0, same), length - same, begins, Long.parseLong(high.substring(same)),
            begins, check, 0, 1));
  }

  private static int common(String one, String other) {
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }
}
