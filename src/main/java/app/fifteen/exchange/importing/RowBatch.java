package app.fifteen.exchange.importing;

import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Rejection;
import java.util.List;

/**
 * Some rows of a file, ready to be stored together.
 *
 * @param bytes read of the file up to here
 */
public record RowBatch<R>(List<Ready<R>> ready, List<Rejected> rejected, long bytes) {

  /**
   * @param row as it stands in the file, in case it has to be rejected after all
   * @param warnings why cells of it were left out
   * @param words in its cells that no closed list knows
   */
  public record Ready<R>(CsvRow row, R read, List<Rejection> warnings, List<SeenWord> words) {}

  public record Rejected(CsvRow row, Rejection reason) {}
}
