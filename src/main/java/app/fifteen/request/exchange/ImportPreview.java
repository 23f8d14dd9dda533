package app.fifteen.request.exchange;

import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.RequestHistory;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** One row as it stands in the file, and what it would become or why it would be rejected. */
  public record PreviewRow(CsvRow row, Optional<RequestHistory> request, Optional<String> manager, Optional<Rejection> problem) {}
}
