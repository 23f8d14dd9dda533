package app.fifteen.kernel;

/** Which form a noun takes after a whole number, by CLDR's rules: 1 день, 2 дня, 5 дней, 11 дней, 21 день. */
public enum PluralForm {
  ONE,
  FEW,
  MANY;

  public static PluralForm of(long number, Language language) {
    long count = Math.abs(number);
    return switch (language) {
      case EN, BG -> count == 1 ? ONE : MANY;
      case RU -> {
        if (count % 10 == 1 && count % 100 != 11) {
          yield ONE;
        }
        yield count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14) ? FEW : MANY;
      }
    };
  }
}
