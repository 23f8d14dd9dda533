package app.fifteen.complaint;

import app.fifteen.client.ClientStore;
import app.fifteen.client.DecideStanding;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.remedy.RemedyStore;
import java.time.Clock;
import java.time.Instant;

/** Gives a client a remedy on the spot; nobody waits for approval of what lies within their limit (R19). */
public final class OfferRemedy {

  private final CaseChange changes;
  private final GrantIssuing issuing;

  public OfferRemedy(
      Database database,
      OfficeStore offices,
      RemedyStore remedies,
      ClientStore clients,
      DecideStanding standings,
      ComplaintStore complaints,
      GrantStore grants,
      TaskStore tasks,
      GrantedBonuses bonuses,
      Clock clock) {
    changes = new CaseChange(database, complaints, clock);
    issuing = new GrantIssuing(offices, remedies, grants, new GrantEffects(offices, clients, standings, tasks, bonuses), changes);
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
