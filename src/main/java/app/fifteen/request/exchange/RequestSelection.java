package app.fifteen.request.exchange;

import app.fifteen.request.InboxFilter;
import java.util.Optional;

/**
 * Which requests to export.
 *
 * @param list only what this list of the window shows; empty exports all requests
 */
public record RequestSelection(Optional<InboxFilter> list, ReceivedRange received) {

  public static final RequestSelection ALL = new RequestSelection(Optional.empty(), ReceivedRange.ALL);
}
