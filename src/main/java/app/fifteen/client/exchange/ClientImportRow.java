package app.fifteen.client.exchange;

import app.fifteen.client.ClientFacts;
import app.fifteen.client.StandingDecision;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row that was understood.
 *
 * @param clientId of our own export
 * @param named whether the row tells a name; else a phone, an e-mail or an id stands for it
 * @param facts what the row tells, without the three that are told by name only
 * @param company by name, whether known here or not; the manager likewise
 * @param referredBy by name, in our own export followed by {@code #} and the client's id
 */
public record ClientImportRow(
    Optional<ClientId> clientId,
    boolean named,
    ClientFacts facts,
    Optional<String> company,
    Optional<String> referredBy,
    Optional<String> personalManager,
    StandingDecision standing,
    Optional<Instant> createdAt) {

  /** Phones and e-mails, as they are stored and looked up. */
  List<String> contacts() {
    return Stream.concat(
            facts.phones().stream().map(Phone::e164), facts.emails().stream().map(Email::address))
        .toList();
  }

  /** Whether it tells enough to become a client. */
  boolean tellsSomebody() {
    return named || !contacts().isEmpty();
  }

  /** Nothing but a name tells who it is. */
  boolean isNameOnly() {
    return facts.externalId().isEmpty() && facts.phones().isEmpty() && facts.emails().isEmpty();
  }
}
