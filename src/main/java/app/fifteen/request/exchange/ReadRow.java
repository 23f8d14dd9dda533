package app.fifteen.request.exchange;

import app.fifteen.request.NewRequest;
import app.fifteen.request.RequestHistory;
import java.util.Optional;

/**
 * A row that was understood.
 *
 * @param history what the row says
 * @param request what it becomes, held by nobody
 * @param manager by name, whether known here or not, as is {@code company}
 * @param keyAsTold the row key of what the row says, where not all of it could be taken as it stands: it is known by that, too
 */
public record ReadRow(
    RequestHistory history, NewRequest request, Optional<String> manager, Optional<String> company, Optional<String> keyAsTold) {

  /** What tells a row from all others: two rows with the same one are the same request. */
  String identity() {
    return history.arrival().externalId().orElseGet(() -> request.rowKey().orElseThrow());
  }
}
