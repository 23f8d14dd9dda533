package app.fifteen.desktop.wizard;

import app.fifteen.client.ClientDetails;
import app.fifteen.client.ClientDetailsStore;
import app.fifteen.complaint.AuthorityLimit;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.ComplaintStore;
import app.fifteen.complaint.DraftHold;
import app.fifteen.complaint.DraftStore;
import app.fifteen.complaint.GrantStore;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficeStore;
import app.fifteen.remedy.RankedRemedyList;
import app.fifteen.staff.StaffStore;
import app.fifteen.wording.WordingStore;
import java.time.Instant;
import java.util.Optional;

/** Reads what the wizard shows, in one transaction. */
public record WizardReading(
    OfficeStore offices,
    StaffStore staff,
    ClientDetailsStore clients,
    ComplaintStore complaints,
    GrantStore grants,
    DraftStore drafts,
    RankedRemedyList remedies,
    WordingStore words) {

  private static final int CATEGORIES = 200;

  /** @return empty if the complaint or its client is gone */
  Optional<WizardFacts> read(Transaction tx, DraftHold hold, Actor actor, Instant now) {
    return complaints
        .byId(tx, hold.complaint())
        .flatMap(
            complaint ->
                clients.of(tx, complaint.opening().client(), now).map(client -> facts(tx, complaint, client, hold, actor, now)));
  }

  private WizardFacts facts(
      Transaction tx, ComplaintCase complaint, ClientDetails client, DraftHold hold, Actor actor, Instant now) {
    var office = offices.current(tx).orElseThrow().office();
    var all = grants.of(tx, complaint.id());
    var spoken =
        client.client().facts().language().flatMap(language -> Language.byCode(language.code())).orElse(office.language());
    return new WizardFacts(
        complaint,
        now,
        lost(tx, complaint, hold),
        client,
        offices.byId(tx, complaint.episode().policy()),
        staff.all(tx),
        all.stream().filter(grant -> grant.episode() == complaint.episode().number()).toList(),
        AuthorityLimit.of(office.authority().limit(actor.role()), all),
        remedies.offered(tx, complaint.opening().department()),
        spoken,
        words.words(tx, spoken),
        complaints.categories(tx, CATEGORIES));
  }

  private Optional<Rejection> lost(Transaction tx, ComplaintCase complaint, DraftHold hold) {
    if (drafts.isHeld(tx, hold)) {
      return Optional.empty();
    }
    if (complaint.isClosed()) {
      return Optional.of(Rejection.of("complaint.closed"));
    }
    return drafts
        .holder(tx, complaint.id())
        .map(holder -> Rejection.of("complaint.draft.taken", holder.name()))
        .or(() -> Optional.of(Rejection.of("complaint.draft.none")));
  }
}
