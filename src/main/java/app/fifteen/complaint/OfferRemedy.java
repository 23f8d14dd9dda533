package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import java.time.Instant;

/** Gives a client a remedy on the spot; nobody waits for approval of what lies within their limit (R19). */
public final class OfferRemedy {

  private final CaseChange changes;
  private final GrantIssuing issuing;

  OfferRemedy(CaseChange changes, GrantIssuing issuing) {
    this.changes = changes;
    this.issuing = issuing;
  }

  /** @return the grant; {@code complaint.grant.above_limit} if it needs a supervisor's leave */
  public Outcome<Grant> offer(ComplaintId id, Offer offer, Actor actor) {
    return changes.changeOpen(
        id,
        actor,
        (tx, complaint, now, me) ->
            GrantIssuing.inTurn(complaint, offer)
                .then(sound -> issuing.inCatalogue(tx, sound))
                .then(sound -> offer(tx, complaint, sound, me, now)));
  }

  private Outcome<Grant> offer(Transaction tx, ComplaintCase complaint, Offer offer, Actor actor, Instant now) {
    var limit = issuing.limit(tx, complaint, actor);
    if (!limit.allows(offer.terms().cost())) {
      return Outcome.<Grant>refused(
              "complaint.grant.above_limit", offer.terms().cost(), limit.left().orElseThrow())
          .at(ComplaintField.REMEDIES);
    }
    return changes
        .store(tx, complaint.offered(now))
        .then(stored -> issuing.grant(tx, stored, offer, actor, now));
  }
}
