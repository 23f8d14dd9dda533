package app.fifteen.search;

import app.fifteen.client.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * A row as it was found.
 *
 * @param folded the name, or all that a request's words were looked for in
 * @param by how it was found
 * @param aside the phone or e-mail found, or the first one there is; the external id or card number found; the subject of a request
 * @param externalId of a request found by it
 */
record Hit(
    FoundKind kind,
    long id,
    String name,
    String folded,
    By by,
    String aside,
    Optional<String> externalId,
    Optional<String> company,
    Standing standing,
    Optional<Instant> receivedAt,
    boolean resolved) {

  enum By {
    NAME,
    CONTACT,
    EXTERNAL_ID
  }
}
