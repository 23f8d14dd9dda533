package app.fifteen.exchange.exporting;

import java.nio.file.Path;

/**
 * Where to export to and how.
 *
 * @param out replaced if it exists
 * @param delimiter one of {@link app.fifteen.exchange.Delimiter#ALL}
 * @param byteOrderMark for spreadsheets that would not know UTF-8 otherwise
 */
public record ExportPlan(Path out, char delimiter, boolean byteOrderMark) {

  /** Comma separated. */
  public static ExportPlan to(Path out) {
    return new ExportPlan(out, ',', false);
  }
}
