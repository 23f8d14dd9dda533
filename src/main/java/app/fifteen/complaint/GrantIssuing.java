package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import app.fifteen.remedy.RemedyStore;
import app.fifteen.remedy.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What giving at once and asking for leave have in common (R19). */
final class GrantIssuing {

  private final OfficeStore offices;
  private final RemedyStore remedies;
  private final GrantStore grants;
  private final GrantEffects effects;
  private final CaseChange changes;

  GrantIssuing(OfficeStore offices, RemedyStore remedies, GrantStore grants, GrantEffects effects, CaseChange changes) {
    this.offices = offices;
    this.remedies = remedies;
    this.grants = grants;
    this.effects = effects;
    this.changes = changes;
  }

  /** The limit in force now, whatever it was when the case was opened. */
  AuthorityLimit limit(Transaction tx, ComplaintCase complaint, Actor actor) {
    var authority = offices.current(tx).orElseThrow().office().authority();
    return AuthorityLimit.of(authority.limit(actor.role()), grants.of(tx, complaint.id()));
  }

  /** Nothing is offered before the fix is planned: compensating instead of fixing buys nobody back (R15). */
  static Outcome<Offer> inTurn(ComplaintCase complaint, Offer offer) {
    return complaint.progress().isOpen(Step.COMPENSATE)
        ? offer.checked()
        : Outcome.refused("complaint.step.locked", complaint.progress().next().orElseThrow());
  }

  /** What is in the catalogue is given as it stands there; what it costs may differ only where it can be divided. */
  Outcome<Offer> inCatalogue(Transaction tx, Offer offer) {
    return offer.remedy().isEmpty()
            || remedies
                .byId(tx, offer.remedy().get())
                .filter(remedy -> !remedy.retired() && isOf(offer.terms(), remedy.terms()))
                .isPresent()
        ? Outcome.done(offer)
        : Outcome.refused("complaint.remedy.stale");
  }

  private static boolean isOf(Terms offered, Terms catalogue) {
    return offered.equals(catalogue.kind().isDivisible() ? catalogue.costing(offered.cost()) : catalogue);
  }

  Outcome<Grant> grant(Transaction tx, ComplaintCase complaint, Offer offer, Actor actor, Instant now) {
    var until = effects.validUntil(tx, complaint, offer.terms(), now);
    return add(tx, complaint, offer, GrantState.GRANTED, until, actor, now)
        .then(grant -> effects.give(tx, complaint, grant, actor, now));
  }

  Outcome<Grant> ask(Transaction tx, ComplaintCase complaint, Offer offer, Actor actor, Instant now) {
    return add(tx, complaint, offer, GrantState.AWAITING, Optional.empty(), actor, now);
  }

  private Outcome<Grant> add(
      Transaction tx,
      ComplaintCase complaint,
      Offer offer,
      GrantState state,
      Optional<LocalDate> until,
      Actor actor,
      Instant now) {
    var fresh =
        new Grant(
            new GrantId(0), complaint.id(), complaint.episode().number(), offer.remedy(), offer.terms(), until, state, now,
            actor.id(), offer.words(), Optional.empty(), 0);
    var kind = state == GrantState.AWAITING ? ComplaintEntryKind.APPROVAL_ASKED : ComplaintEntryKind.GRANTED;
    var entry =
        ComplaintEntry.of(complaint, kind, now, actor.id(), offer.words())
            .detail(offer.terms().name())
            .cost(offer.terms().cost());
    changes.tell(tx, complaint, entry);
    return Outcome.done(grants.add(tx, fresh));
  }
}
