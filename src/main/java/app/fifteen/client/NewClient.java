package app.fifteen.client;

import java.time.Instant;

/** A client about to be stored for the first time: the database has not numbered it yet. */
public record NewClient(ClientFacts facts, StandingDecision standing, Instant createdAt) {

  public static NewClient ordinary(ClientFacts facts, Instant now) {
    return new NewClient(facts, StandingDecision.NONE, now);
  }
}
