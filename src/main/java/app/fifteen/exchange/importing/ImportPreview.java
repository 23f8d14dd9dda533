package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Rejection;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a file would be read: what was found out, and the first rows.
 *
 * @param mapping the column numbers of the fields, and {@code times} those of the time of day where it stands apart
 * @param words that no closed list knows, in the first {@value PreviewFile#WORD_ROWS} rows
 * @param strict whether the last file like this one was taken strictly
 * @param problem why nothing can be imported like this, for example that no column says who it is about
 */
public record ImportPreview<F extends ImportField, R>(
    Charset charset,
    char delimiter,
    List<String> header,
    Map<F, Integer> mapping,
    Map<F, Integer> times,
    List<PreviewRow<R>> rows,
    UnknownWords words,
    boolean strict,
    Optional<Rejection> problem) {

  /**
   * One row as it stands in the file, and what was understood or why it would be rejected.
   *
   * @param warnings why cells of it would be left out
   */
  public record PreviewRow<R>(CsvRow row, Optional<R> read, Optional<Rejection> problem, List<Rejection> warnings) {

    /** What is wrong with it, one thing after the other. */
    public List<Rejection> faults() {
      return problem.map(List::of).orElse(warnings);
    }
  }
}
