package app.fifteen.exchange.importing;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedMoney;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An amount as files write it: with blanks, points, commas or apostrophes between the thousands, a point or a comma before the
 * decimals, a sign or a word for the currency beside it. What could be meant in two ways is not taken: an amount that is wrong
 * by a thousand would be believed.
 */
public final class WrittenAmount {

  private static final int LONGEST = 60;

  /** A word or a sign before or behind the number. */
  private static final Pattern WITH_UNIT = Pattern.compile("([^\\d+\\-−–(]*)(?<![.,])([+\\-−–(]?[\\d ., '’]*\\d\\)?)([^\\d]*)");
  private static final Pattern GROUPED = Pattern.compile("(\\d{1,3})((?:([ .,'’])\\d{3})(?:\\3\\d{3})*)(?:([.,])(\\d+))?");
  private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:[.,](\\d+))?");
  private static final Pattern TWO_WAYS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern ZERO = Pattern.compile("[0 .,'’]*");
  private static final Pattern NO_LETTER = Pattern.compile("[\\s.:]+");

  private static final Set<String> BONUSES =
      Set.of(
          "б", "бал", "балл", "балла", "баллов", "баллы", "бонус", "бонуса", "бонусов", "бонусы", "bonus", "bonuses",
          "point", "points", "pt", "pts", "точка", "точки", "бонуси");

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("₽", "RUB"), Map.entry("р", "RUB"), Map.entry("руб", "RUB"), Map.entry("рубль", "RUB"),
          Map.entry("рубля", "RUB"), Map.entry("рублей", "RUB"), Map.entry("€", "EUR"), Map.entry("евро", "EUR"),
          Map.entry("euro", "EUR"), Map.entry("$", "USD"), Map.entry("долл", "USD"), Map.entry("долларов", "USD"),
          Map.entry("лв", "BGN"), Map.entry("лева", "BGN"), Map.entry("лев", "BGN"), Map.entry("£", "GBP"),
          Map.entry("₴", "UAH"), Map.entry("₸", "KZT"));

  private static final Set<String> CODES =
      Set.copyOf(Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).toList());

  private WrittenAmount() {}

  /**
   * @param currency in which it is counted where the text names none
   * @return zero or more; refused where it is no amount, may be two, is below zero, in another currency or beyond all sense
   */
  public static Outcome<Money> read(String text, Currency currency) {
    var parts = WITH_UNIT.matcher(CleanText.visible(text));
    if (text.length() > LONGEST || !parts.matches()) {
      return wrong(text);
    }
    var unit = NO_LETTER.matcher(parts.group(1) + parts.group(3)).replaceAll("").toLowerCase(Locale.ROOT);
    var named = currency(unit);
    if (named.isEmpty() && !unit.isEmpty() && !BONUSES.contains(unit)) {
      return wrong(text);
    }
    if (named.filter(other -> !other.equals(currency.getCurrencyCode())).isPresent()) {
      return Outcome.refused("import.amount.currency", Cells.shortened(text), currency.getCurrencyCode());
    }
    return number(text, parts.group(2), currency);
  }

  private static Optional<String> currency(String unit) {
    var known = Optional.ofNullable(CURRENCIES.get(unit));
    return known.or(() -> Optional.of(unit.toUpperCase(Locale.ROOT)).filter(CODES::contains));
  }

  private static Outcome<Money> number(String text, String signed, Currency currency) {
    boolean inBrackets = signed.startsWith("(") && signed.endsWith(")");
    boolean below = inBrackets || "-−–".indexOf(signed.charAt(0)) >= 0;
    if (!inBrackets && (signed.startsWith("(") || signed.endsWith(")"))) {
      return wrong(text);
    }
    var bare = inBrackets ? signed.substring(1, signed.length() - 1) : below || signed.startsWith("+") ? signed.substring(1) : signed;
    var number = bare.strip();
    if (below && !ZERO.matcher(number).matches()) {
      return Outcome.refused("import.amount.below_zero", Cells.shortened(text));
    }
    if (TWO_WAYS.matcher(number).matches()) {
      return Outcome.refused("import.amount.two_ways", Cells.shortened(text));
    }
    return digits(number).map(canonical -> TypedMoney.read(canonical, currency)).orElseGet(() -> wrong(text));
  }

  /** With a point before the decimals and nothing between the thousands. */
  private static Optional<String> digits(String number) {
    var plain = PLAIN.matcher(number);
    if (plain.matches()) {
      return Optional.of(joined(plain.group(1), plain.group(2)));
    }
    var grouped = GROUPED.matcher(number);
    return grouped.matches() && !grouped.group(3).equals(grouped.group(4))
        ? Optional.of(joined(grouped.group(1) + grouped.group(2).replace(grouped.group(3), ""), grouped.group(5)))
        : Optional.empty();
  }

  private static String joined(String whole, String decimals) {
    return decimals == null ? whole : whole + "." + decimals;
  }

  private static Outcome<Money> wrong(String text) {
    return Outcome.refused("import.amount.wrong", Cells.shortened(text));
  }
}
