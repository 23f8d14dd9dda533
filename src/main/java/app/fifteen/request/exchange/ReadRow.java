package app.fifteen.request.exchange;

import app.fifteen.request.RequestHistory;
import java.util.Optional;

/**
 * A row that was understood.
 *
 * @param manager by name, whether known here or not
 * @param rowKey what the row is known again by if it has no external id
 */
record ReadRow(RequestHistory history, Optional<String> manager, Optional<String> rowKey) {

  /** What tells a row from all others: two rows with the same one are the same request. */
  String identity() {
    return history.arrival().externalId().orElseGet(() -> rowKey.orElseThrow());
  }
}
