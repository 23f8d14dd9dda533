package app.fifteen.client.exchange;

import app.fifteen.client.Client;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.NewClient;
import app.fifteen.client.PersonName;
import app.fifteen.client.StandingDecision;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Email;
import app.fifteen.kernel.Phone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody a file is about: as stored, if they are, and as the rows read so far change them. */
final class Person {

  private final ClientId id;
  private final Optional<Client> stored;
  private final StandingDecision standing;
  private final Instant createdAt;
  private ClientFacts facts;
  private PersonName name;

  Person(Client stored) {
    this(stored.id(), Optional.of(stored), stored.facts(), stored.standing(), stored.createdAt());
  }

  /** Somebody new. */
  Person(ClientId id, NewClient fresh) {
    this(id, Optional.empty(), fresh.facts(), fresh.standing(), fresh.createdAt());
  }

  private Person(
      ClientId id, Optional<Client> stored, ClientFacts facts, StandingDecision standing, Instant createdAt) {
    this.id = id;
    this.stored = stored;
    this.standing = standing;
    this.createdAt = createdAt;
    this.facts = facts;
  }

  void learn(ClientFacts more) {
    facts = more;
    name = null;
  }

  ClientId id() {
    return id;
  }

  ClientFacts facts() {
    return facts;
  }

  /** Taken apart when first asked for: nobody asks about most who are new. */
  PersonName name() {
    if (name == null) {
      name = PersonName.of(facts.name());
    }
    return name;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** Phones and e-mails, as they are stored and looked up. */
  List<String> contacts() {
    return Stream.concat(facts.phones().stream().map(Phone::e164), facts.emails().stream().map(Email::address))
        .toList();
  }

  /** As they were stored before this batch; empty for somebody new. */
  Optional<Client> stored() {
    return stored;
  }

  NewClient fresh() {
    return new NewClient(facts, standing, createdAt);
  }

  Client changed() {
    var before = stored.orElseThrow();
    return new Client(id, facts, standing, createdAt, before.version());
  }

  /** For a sentence about them: their name, and by what to find them. */
  @Override
  public String toString() {
    return stored.isPresent() ? facts.name() + " (client_id " + id.value() + ")" : facts.name();
  }
}
