package app.fifteen.request.exchange;

import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.RequestHistory;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a file would be read: what was found out, and the first rows.
 *
 * @param mapping the column numbers of the fields
 * @param problem why nothing can be imported like this, for example that no column says when a request was received
 */
public record ImportPreview(
    Charset charset,
    char delimiter,
    List<String> header,
    Map<ImportField, Integer> mapping,
    List<PreviewRow> rows,
    Optional<Rejection> problem) {

  /** The headings of columns that no field is read from: what they hold is not taken over. */
  public List<String> leftOut() {
    return IntStream.range(0, header.size())
        .filter(column -> !mapping.containsValue(column) && !header.get(column).isBlank())
        .mapToObj(header::get)
        .toList();
  }

  /** One row as it stands in the file, and what it would become or why it would be rejected. */
  public record PreviewRow(CsvRow row, Optional<RequestHistory> request, Optional<String> manager, Optional<Rejection> problem) {}
}
