package app.fifteen.complaint;

import app.fifteen.client.Client;
import app.fifteen.client.ClientStore;
import app.fifteen.client.DecideStanding;
import app.fifteen.client.Standing;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What happens when a client is given something: it does what it is there for, in the same transaction. */
final class GrantEffects {

  private final OfficeStore offices;
  private final ClientStore clients;
  private final DecideStanding standings;
  private final TaskStore tasks;
  private final GrantedBonuses bonuses;

  GrantEffects(
      OfficeStore offices, ClientStore clients, DecideStanding standings, TaskStore tasks, GrantedBonuses bonuses) {
    this.offices = offices;
    this.clients = clients;
    this.standings = standings;
    this.tasks = tasks;
    this.bonuses = bonuses;
  }

  /** The last local day on which a remedy given now may be used. */
  Optional<LocalDate> validUntil(Transaction tx, ComplaintCase complaint, Terms terms, Instant now) {
    var zone = offices.byId(tx, complaint.episode().policy()).calendar().zone();
    return terms.validDays().map(days -> now.atZone(zone).toLocalDate().plusDays(days));
  }

  /** @return the grant; bonuses wait in it where the client has no card */
  Outcome<Grant> give(Transaction tx, ComplaintCase complaint, Grant grant, Actor actor, Instant now) {
    return switch (grant.terms().effect()) {
      case Effect.Nothing _ -> Outcome.done(grant);
      case Effect.Bonus _ -> {
        bonuses.book(tx, complaint.opening().client(), grant, actor);
        yield Outcome.done(grant);
      }
      case Effect.AStatus _ -> setStanding(tx, complaint, grant, actor);
      case Effect.Task(var what) -> addTask(tx, complaint, grant, what, actor, now);
      case Effect.Letter _ -> addTask(tx, complaint, grant, grant.terms().name(), actor, now);
    };
  }

  private Outcome<Grant> setStanding(Transaction tx, ComplaintCase complaint, Grant grant, Actor actor) {
    var client = complaint.opening().client();
    if (isAStatus(tx, complaint)) {
      return Outcome.done(grant);
    }
    return standings
        .decide(tx, client, Standing.A_STATUS, grant.terms().name(), actor)
        .then(_ -> Outcome.done(grant));
  }

  private boolean isAStatus(Transaction tx, ComplaintCase complaint) {
    return clients.hasAStatus(tx, complaint.opening().client());
  }

  /** For whoever leads the case, in the time we take to fix things ourselves (R9). */
  private Outcome<Grant> addTask(
      Transaction tx, ComplaintCase complaint, Grant grant, String what, Actor actor, Instant now) {
    var due = FixDue.latest(offices.byId(tx, complaint.episode().policy()), isAStatus(tx, complaint), now, now, false);
    tasks.add(tx, complaint, Optional.of(grant.id()), what, complaint.progress().leader().orElse(actor.id()), due);
    return Outcome.done(grant);
  }

  /** The client does not want it after all: what it brought about is taken back. */
  Outcome<Grant> takeBack(Transaction tx, ComplaintCase complaint, Grant grant, Actor actor) {
    tasks.of(tx, complaint.id()).stream()
        .filter(task -> task.isOpen() && task.grant().filter(grant.id()::equals).isPresent())
        .forEach(task -> tasks.save(tx, task.dropped()));
    return switch (grant.terms().effect()) {
      case Effect.AStatus _ -> takeStandingBack(tx, complaint, grant, actor);
      case Effect.Bonus _ -> {
        bonuses.takeBack(tx, grant, actor);
        yield Outcome.done(grant);
      }
      case Effect.Nothing _, Effect.Task _, Effect.Letter _ -> Outcome.done(grant);
    };
  }

  /** To what the client was before, unless somebody has decided otherwise since. */
  private Outcome<Grant> takeStandingBack(Transaction tx, ComplaintCase complaint, Grant grant, Actor actor) {
    var client = complaint.opening().client();
    var byThis =
        clients
            .byId(tx, client)
            .map(Client::standing)
            .filter(standing -> standing.standing() == Standing.A_STATUS)
            .filter(standing -> standing.reason().equals(grant.terms().name()));
    if (byThis.isEmpty()) {
      return Outcome.done(grant);
    }
    var before = clients.standingBefore(tx, client);
    return standings
        .decide(tx, client, before.standing(), before.reason(), actor)
        .then(_ -> Outcome.done(grant));
  }
}
