package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import java.time.Instant;
import java.util.List;

/** Gives what can be given now, and asks a supervisor for the rest (R19). */
public final class AskApproval {

  private final CaseChange changes;
  private final GrantIssuing issuing;

  AskApproval(CaseChange changes, GrantIssuing issuing) {
    this.changes = changes;
    this.issuing = issuing;
  }

  /** @return the grants: one, or two where a part of it was given at once */
  public Outcome<List<Grant>> ask(ComplaintId id, Offer offer, Actor actor) {
    return changes.changeOpen(
        id,
        actor,
        (tx, complaint, now, me) ->
            GrantIssuing.inTurn(complaint, offer)
                .then(sound -> issuing.inCatalogue(tx, sound))
                .then(sound -> ask(tx, complaint, sound, me, now)));
  }

  private Outcome<List<Grant>> ask(
      Transaction tx, ComplaintCase complaint, Offer offer, Actor actor, Instant now) {
    var limit = issuing.limit(tx, complaint, actor);
    var cost = offer.terms().cost();
    return changes
        .store(tx, complaint.offered(now))
        .then(
            stored -> {
              if (limit.allows(cost)) {
                return issuing.grant(tx, stored, offer, actor, now).then(grant -> Outcome.done(List.of(grant)));
              }
              var part = limit.part(cost).filter(_ -> offer.terms().kind().isDivisible());
              return part.isPresent()
                  ? split(tx, stored, offer, part.get(), actor, now)
                  : issuing.ask(tx, stored, offer, actor, now).then(asked -> Outcome.done(List.of(asked)));
            });
  }

  private Outcome<List<Grant>> split(
      Transaction tx, ComplaintCase complaint, Offer offer, Money part, Actor actor, Instant now) {
    var rest = new Money(offer.terms().cost().minor() - part.minor(), part.currency());
    return issuing
        .grant(tx, complaint, offer.costing(part), actor, now)
        .then(
            given ->
                issuing
                    .ask(tx, complaint, offer.costing(rest), actor, now)
                    .then(asked -> Outcome.done(List.of(given, asked))));
  }
}
