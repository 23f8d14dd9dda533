package app.fifteen.card.exchange;

import app.fifteen.card.CardNumber;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A printer's list of the cards that were delivered: one number a line, in the first column where there are several. A line
 * above the numbers without a digit is a heading.
 */
public final class NumberFile {

  /** More cards than anybody orders at once. */
  static final int MOST = 200_000;

  private static final int MOST_BYTES = 16 << 20;
  private static final Pattern CELL_END = Pattern.compile("[;,\\t]");
  /** How a spreadsheet keeps digits from becoming a sum: quotes, an apostrophe, ="…". */
  private static final Pattern WRAPPING = Pattern.compile("[\"'=]");

  private NumberFile() {}

  /**
   * @return refused at the first line that is no number, or has one that stands above already
   * @throws Failure if the file cannot be read
   */
  public static Outcome<List<CardNumber>> read(Path file) {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw Failure.of(e, "csv.read.failed", file.toString(), String.valueOf(e.getMessage()));
    }
    return bytes.length > MOST_BYTES ? Outcome.refused("card.series.file.long", MOST) : read(text(bytes));
  }

  static Outcome<List<CardNumber>> read(String text) {
    var numbers = new LinkedHashSet<CardNumber>();
    int line = 0;
    for (var raw : text.lines().toList()) {
      line++;
      var cell = WRAPPING.matcher(CELL_END.split(raw, 2)[0]).replaceAll("");
      boolean heading = numbers.isEmpty() && cell.chars().noneMatch(Character::isDigit);
      if (CleanText.visible(cell).isEmpty() || heading) {
        continue;
      }
      switch (CardNumber.read(cell)) {
        case Outcome.Refused<CardNumber>(var why) -> {
          return Outcome.refused("card.series.file.line", line, why);
        }
        case Outcome.Done<CardNumber>(var number) -> {
          if (!numbers.add(number)) {
            return Outcome.refused("card.series.file.twice", line, number.grouped());
          }
        }
      }
      if (numbers.size() > MOST) {
        return Outcome.refused("card.series.file.long", MOST);
      }
    }
    return numbers.isEmpty() ? Outcome.refused("card.series.file.empty") : Outcome.done(new ArrayList<>(numbers));
  }

  /** Only digits count, which all the encodings of one byte have in common; a spreadsheet's "Unicode text" has two. */
  private static String text(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
