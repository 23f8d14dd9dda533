package app.fifteen.request.exchange;

import app.fifteen.request.InboxFilter;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to export, where to and how.
 *
 * @param out replaced if it exists
 * @param list only what this list of the window shows; empty exports all requests
 * @param delimiter one of {@link app.fifteen.exchange.Delimiter#ALL}
 * @param byteOrderMark for spreadsheets that would not know UTF-8 otherwise
 */
public record ExportPlan(
    Path out, Optional<InboxFilter> list, ReceivedRange received, char delimiter, boolean byteOrderMark) {

  /** All requests, comma separated. */
  public static ExportPlan to(Path out) {
    return new ExportPlan(out, Optional.empty(), ReceivedRange.ALL, ',', false);
  }
}
