package app.fifteen.client;

import app.fifteen.kernel.ClientId;
import java.time.Instant;

/**
 * Somebody the office knows.
 *
 * @param version counts changes, so that two desks cannot overwrite each other
 */
public record Client(ClientId id, ClientFacts facts, StandingDecision standing, Instant createdAt, int version) {

  Client with(ClientFacts changed) {
    return new Client(id, changed, standing, createdAt, version);
  }

  Client with(StandingDecision decided) {
    return new Client(id, facts, decided, createdAt, version);
  }

  Client withVersion(int counted) {
    return new Client(id, facts, standing, createdAt, counted);
  }
}
