package app.fifteen.search;

import app.fifteen.client.Standing;
import app.fifteen.kernel.Destination;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of what was found.
 *
 * @param id in the table of its kind
 * @param name of the client or the company; of a card, of who holds it; of a request, of who asked
 * @param aside what else tells them apart, or what was found: a phone as it is written here, an e-mail, an external id,
 *     the number of a card, the subject of a request; may be empty
 * @param standing of the client, or of the client whose request it is
 * @param receivedAt present for requests
 * @param resolved whether the request is done with
 * @param similar whether nothing typed fits as it is: another spelling, layout or script does
 */
public record FoundRow(
    FoundKind kind,
    long id,
    Marked name,
    Marked aside,
    Optional<String> company,
    Standing standing,
    Optional<Instant> receivedAt,
    boolean resolved,
    boolean similar) {

  public Destination destination() {
    return kind.of(id);
  }
}
