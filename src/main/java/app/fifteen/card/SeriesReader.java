package app.fifteen.card;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cleans and checks what was typed of a series of card numbers; every field that is wrong is told of at once. */
public final class SeriesReader {

  static final int MAX_NAME = 200;
  private static final int MAX_PREFIX = 20;
  private static final int MAX_TYPED = 18;
  private static final Pattern DIGITS = Pattern.compile("\\d*");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private final Map<SeriesField, Rejection> problems = new EnumMap<>(SeriesField.class);
  private final List<CardSeries> others;
  private final SeriesUse use;
  private final Optional<CardSeries> before;

  private SeriesReader(List<CardSeries> others, Optional<CardSeries> before, SeriesUse use) {
    this.others = others;
    this.before = before;
    this.use = use;
  }

  /** What of a draft may be stored; empty if there are problems. */
  public record Reading(Optional<CardSeries> series, Map<SeriesField, Rejection> problems) {

    /** For whoever can be told of one thing at a time. */
    Outcome<CardSeries> outcome() {
      return series
          .map(Outcome::done)
          .orElseGet(
              () -> {
                var first = problems.entrySet().iterator().next();
                return Outcome.refused(first.getValue().at(first.getKey()));
              });
    }
  }

  /** @param others the office's other series */
  public static Reading fresh(SeriesDraft draft, List<CardSeries> others) {
    return new SeriesReader(others, Optional.empty(), SeriesUse.NONE).read(draft);
  }

  /** @param use what of it cards have: that has to stay as it is */
  public static Reading changed(CardSeries before, SeriesUse use, SeriesDraft draft, List<CardSeries> others) {
    return new SeriesReader(others, Optional.of(before), use).read(draft);
  }

  private Reading read(SeriesDraft draft) {
    var name = noted(name(draft.name()), SeriesField.NAME);
    var prefix = noted(prefix(draft.prefix()), SeriesField.PREFIX);
    var digits = noted(number(draft.digits(), 1, CardSeries.MOST_DIGITS), SeriesField.DIGITS).map(Math::toIntExact);
    if (prefix.isPresent() && digits.isPresent()) {
      checkLength(draft.check(), prefix.get().length() + digits.get() + draft.check().digits());
    }
    long most = digits.map(count -> (long) Math.pow(10, count) - 1).orElse(Long.MAX_VALUE);
    var first = noted(number(draft.first(), 0, most), SeriesField.FIRST);
    var last = noted(number(draft.last(), first.orElse(0L), most), SeriesField.LAST);
    var next =
        draft.next().isBlank()
            ? first
            : noted(number(draft.next(), first.orElse(0L), last.map(end -> end + 1).orElse(most)), SeriesField.NEXT);
    if (!problems.isEmpty()) {
      return new Reading(Optional.empty(), problems);
    }
    var typed = CardSeries.fresh(name.orElseThrow(), prefix.orElseThrow(), digits.orElseThrow(), first.orElseThrow(), last.orElseThrow(), draft.check());
    checkAgainst(typed);
    return problems.isEmpty() ? new Reading(Optional.of(from(typed, next.orElseThrow())), Map.of()) : new Reading(Optional.empty(), problems);
  }

  private CardSeries from(CardSeries typed, long next) {
    var beginning =
        new CardSeries(
            typed.id(), typed.name(), typed.prefix(), typed.serialDigits(), typed.first(), typed.last(), next,
            typed.check(), typed.place(), typed.version());
    return before.map(known -> known.with(beginning)).orElse(beginning);
  }

  /** What is given out already, and the other series. */
  private void checkAgainst(CardSeries typed) {
    before.filter(_ -> use.isBegun()).ifPresent(known -> checkUse(known, typed));
    others.stream()
        .filter(typed::overlaps)
        .findFirst()
        .ifPresent(other -> problems.putIfAbsent(SeriesField.FIRST, Rejection.of("card.series.overlaps", other.name())));
  }

  private void checkUse(CardSeries known, CardSeries typed) {
    var fixed = Rejection.of("card.series.begun", use.cards());
    if (!known.prefix().equals(typed.prefix())) {
      problems.put(SeriesField.PREFIX, fixed);
    }
    if (known.serialDigits() != typed.serialDigits()) {
      problems.put(SeriesField.DIGITS, fixed);
    }
    if (known.check() != typed.check()) {
      problems.put(SeriesField.CHECK, fixed);
    }
    use.lowest()
        .filter(lowest -> typed.first() > lowest)
        .ifPresent(lowest -> problems.put(SeriesField.FIRST, Rejection.of("card.series.first.taken", plain(lowest))));
    use.highest()
        .filter(highest -> typed.last() < highest)
        .ifPresent(highest -> problems.put(SeriesField.LAST, Rejection.of("card.series.last.taken", plain(highest))));
  }

  private void checkLength(CheckRule check, int length) {
    if (length < CardNumber.SHORTEST || length > CardNumber.LONGEST) {
      problems.put(
          SeriesField.DIGITS, Rejection.of("card.series.length", length, CardNumber.SHORTEST, CardNumber.LONGEST));
    } else if (!check.allows(length)) {
      problems.put(SeriesField.CHECK, Rejection.of("card.series.ean", length));
    }
  }

  private Outcome<String> name(String raw) {
    var name = CleanText.line(raw);
    if (name.isEmpty() || name.length() > MAX_NAME) {
      return Outcome.refused("card.series.name", MAX_NAME);
    }
    return others.stream().anyMatch(other -> Folding.fold(other.name()).equals(Folding.fold(name)))
        ? Outcome.refused("card.series.name.taken", name)
        : Outcome.done(name);
  }

  private static Outcome<String> prefix(String raw) {
    var typed = SPACES.matcher(raw).replaceAll("");
    return DIGITS.matcher(typed).matches() && typed.length() <= MAX_PREFIX
        ? Outcome.done(typed)
        : Outcome.refused("card.series.prefix", MAX_PREFIX);
  }

  private static Outcome<Long> number(String raw, long least, long most) {
    var typed = SPACES.matcher(raw).replaceAll("");
    boolean sensible = !typed.isEmpty() && typed.length() <= MAX_TYPED && DIGITS.matcher(typed).matches();
    long number = sensible ? Long.parseLong(typed) : -1;
    return number < least || number > most
        ? Outcome.refused("card.series.number", plain(least), plain(most))
        : Outcome.done(number);
  }

  /** Without the blanks between thousands that a number for a card does not have. */
  private static String plain(long number) {
    return String.valueOf(number);
  }

  private <T> Optional<T> noted(Outcome<T> outcome, SeriesField field) {
    return outcome.either(
        Optional::of,
        problem -> {
          problems.put(field, problem);
          return Optional.empty();
        });
  }
}
