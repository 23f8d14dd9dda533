package app.fifteen.exchange.exporting;

import app.fifteen.exchange.Headings;
import java.nio.file.Path;

/**
 * Where to export to and how.
 *
 * @param out replaced if it exists
 * @param delimiter one of {@link app.fifteen.exchange.Delimiter#ALL}
 * @param byteOrderMark for spreadsheets that would not know UTF-8 otherwise
 * @param headings for machines or for people
 */
public record ExportPlan(Path out, char delimiter, boolean byteOrderMark, Headings headings) {

  /** For machines. */
  public ExportPlan(Path out, char delimiter, boolean byteOrderMark) {
    this(out, delimiter, byteOrderMark, Headings.CODES);
  }

  /** Comma separated, for machines. */
  public static ExportPlan to(Path out) {
    return new ExportPlan(out, ',', false);
  }

  public ExportPlan with(Headings headings) {
    return new ExportPlan(out, delimiter, byteOrderMark, headings);
  }
}
