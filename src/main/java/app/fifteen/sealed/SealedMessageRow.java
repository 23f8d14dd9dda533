package app.fifteen.sealed;

import app.fifteen.kernel.ClientId;
import java.util.Optional;

/**
 * A message to the supervisor in a list.
 *
 * @param client who says it, where they are in the books
 * @param about whom it is about; only whoever may read it is told
 * @param writer who wrote it down, by name
 * @param readable whether whoever looks at the list may read it
 */
public record SealedMessageRow(
    SealedMessage message, Optional<Complainer> client, Optional<String> about, String writer, boolean readable) {

  /** @param name empty for somebody who was erased */
  public record Complainer(ClientId id, String name) {}
}
