package app.fifteen.request.exchange;

import app.fifteen.exchange.CsvRow;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.NewRequest;
import java.util.List;
import java.util.Optional;

/**
 * Some rows of a file, ready to be stored together.
 *
 * @param bytes read of the file up to here
 */
record RowBatch(List<Ready> ready, List<Rejected> rejected, long bytes) {

  /** @param identity see {@link ReadRow#identity} */
  record Ready(NewRequest request, Optional<String> manager, String identity) {}

  record Rejected(CsvRow row, Rejection reason) {}
}
