package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeStore;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Goes on with a wizard where it was left, at any desk, at one at a time: whoever had it before has it no more. */
public final class TakeDraft {

  /** Whoever typed so lately is probably still at it. */
  private static final Duration AT_IT = Duration.ofMinutes(2);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final CaseChange changes;
  private final OfficeStore offices;
  private final DraftStore drafts;

  TakeDraft(CaseChange changes, OfficeStore offices, DraftStore drafts) {
    this.changes = changes;
    this.offices = offices;
    this.drafts = drafts;
  }

  /**
   * @param insist takes it even from somebody who is at it right now; without, that is refused with
   *     {@code complaint.draft.held}
   */
  public Outcome<HeldDraft> take(ComplaintId id, boolean insist, Actor actor) {
    return changes.changeOpen(id, actor, (tx, complaint, now, me) -> take(tx, complaint, insist, me, now));
  }

  private Outcome<HeldDraft> take(
      Transaction tx, ComplaintCase complaint, boolean insist, Actor actor, Instant now) {
    var holder = drafts.holder(tx, complaint.id());
    if (holder.isEmpty()) {
      return Outcome.refused("complaint.draft.none");
    }
    var other = holder.filter(one -> !one.id().equals(actor.id()) && one.savedAt().plus(AT_IT).isAfter(now));
    if (other.isPresent() && !insist) {
      var zone = offices.byId(tx, complaint.episode().policy()).calendar().zone();
      return Outcome.refused(
          "complaint.draft.held", other.get().name(), TIME.format(other.get().savedAt().atZone(zone)));
    }
    var hold = new DraftHold(complaint.id(), UUID.randomUUID().toString());
    drafts.take(tx, hold, actor.id(), now);
    return Outcome.done(new HeldDraft(hold, complaint, drafts.read(tx, complaint.id()).orElseThrow()));
  }
}
