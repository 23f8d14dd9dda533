package app.fifteen.card.exchange;

import app.fifteen.card.CardNumber;
import app.fifteen.card.CardSeries;
import app.fifteen.card.NumberRule;
import app.fifteen.exchange.importing.Cells;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.SpreadsheetNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The number of a card, and those it had before, as a row writes them; with what a spreadsheet makes of numbers. */
final class NumberCells {

  /** {@code ="0012"}, which keeps a spreadsheet from counting, and signs in front. */
  private static final Pattern QUOTED = Pattern.compile("=?\"([^\"]*)\"");
  private static final Pattern SIGN = Pattern.compile("^(?:№|#|(?iu:no\\.|n°))\\s*");
  private static final Pattern WHOLE = Pattern.compile("(\\d{4,15})[.,]0{1,2}");
  private static final Pattern FRACTION = Pattern.compile("\\d+[.,]\\d{1,2}");
  private static final Pattern BETWEEN = Pattern.compile("[;,\n|]");

  private final List<CardSeries> series;

  NumberCells(List<CardSeries> series) {
    this.series = series;
  }

  /** @return refused without one that can be taken: a row is about nothing then */
  Outcome<CardNumber> number(Cells<CardField> cells) {
    var text = cells.text(CardField.NUMBER);
    return read(text)
        .then(
            printed ->
                NumberRule.printed(printed, series)
                    .then(
                        number -> {
                          if (!number.equals(printed)) {
                            cells.remark(CardField.NUMBER, Rejection.of("import.card.number.zeros", number.grouped()));
                          }
                          return Outcome.done(number);
                        }))
        .either(
            Outcome::done, why -> Outcome.refused("import.in_column", CardField.NUMBER.code(), why));
  }

  private static Outcome<CardNumber> read(String cell) {
    var text = SIGN.matcher(bare(CleanText.visible(cell))).replaceFirst("");
    if (text.isEmpty()) {
      return Outcome.refused("import.card.number.missing");
    }
    var whole = WHOLE.matcher(text);
    if (whole.matches()) {
      return CardNumber.read(whole.group(1));
    }
    var scientific = SpreadsheetNumber.of(text);
    if (scientific.isPresent()) {
      return scientific.get().digits().isEmpty()
          ? Outcome.refused("import.card.number.rounded", Cells.shortened(text))
          : CardNumber.read(scientific.get().digits());
    }
    return FRACTION.matcher(text).matches()
        ? Outcome.refused("card.number.letters", text)
        : CardNumber.read(text).either(Outcome::done, NumberCells::refused);
  }

  /** A cell of a thousand letters is not repeated in a sentence. */
  private static Outcome<CardNumber> refused(Rejection why) {
    var args = why.args().toArray();
    if (args.length > 0 && args[0] instanceof String text) {
      args[0] = Cells.shortened(text);
    }
    return Outcome.refused(why.key(), args);
  }

  private static String bare(String text) {
    var quoted = QUOTED.matcher(text);
    return quoted.matches() ? quoted.group(1).strip() : text;
  }

  /** Those that cannot be taken are left out. */
  List<CardNumber> lost(Cells<CardField> cells, CardNumber number) {
    var lost = new ArrayList<CardNumber>();
    for (var part : BETWEEN.split(cells.text(CardField.LOST_NUMBERS))) {
      if (!part.isBlank()) {
        var old = cells.take(CardField.LOST_NUMBERS, part, read(part), number);
        if (!old.equals(number) && !lost.contains(old)) {
          lost.add(old);
        }
      }
    }
    return lost;
  }
}
