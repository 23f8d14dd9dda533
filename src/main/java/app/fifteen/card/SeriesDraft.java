package app.fifteen.card;

/**
 * A series of card numbers as typed, before cleaning.
 *
 * @param digits how many the serial number has
 * @param first serial number, and {@code last}, {@code next}; an empty next is the first
 */
public record SeriesDraft(
    String name, String prefix, String digits, CheckRule check, String first, String last, String next) {

  public static final SeriesDraft EMPTY = new SeriesDraft("", "", "7", CheckRule.LUHN, "1", "", "");

  /** As a form shows what is stored, to be changed there. */
  public static SeriesDraft of(CardSeries series) {
    return new SeriesDraft(
        series.name(),
        series.prefix(),
        String.valueOf(series.serialDigits()),
        series.check(),
        String.valueOf(series.first()),
        String.valueOf(series.last()),
        String.valueOf(series.next()));
  }
}
