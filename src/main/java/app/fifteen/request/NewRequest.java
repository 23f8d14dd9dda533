package app.fifteen.request;

import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * A request about to be stored for the first time: like {@link Request}, but the database has not numbered it yet.
 *
 * @param folded what the search box looks in; part of this so that a large import makes it before it holds the database
 * @param attachment whose it is, if somebody looked already
 * @param rowKey what an imported row without an external id is known again by, so that an import can be repeated
 */
public record NewRequest(
    Arrival arrival,
    Instant registeredAt,
    PolicyId policy,
    Instant firstContactDue,
    boolean enforced,
    Optional<FirstContact> firstContact,
    Stage stage,
    Optional<Claim> claim,
    Optional<Instant> nextRungAt,
    Optional<String> rowKey,
    String folded,
    Attachment attachment) {

  /** One that did not come from a file. */
  public NewRequest(
      Arrival arrival,
      Instant registeredAt,
      PolicyId policy,
      Instant firstContactDue,
      boolean enforced,
      Optional<FirstContact> firstContact,
      Stage stage,
      Optional<Claim> claim,
      Optional<Instant> nextRungAt) {
    this(
        arrival, registeredAt, policy, firstContactDue, enforced, firstContact, stage, claim, nextRungAt,
        Optional.empty(), arrival.folded(), Attachment.UNSEEN);
  }

  /** Held by someone: from now on if its clock runs for us, as far as history tells otherwise. */
  public NewRequest heldBy(StaffId by) {
    var since = enforced ? registeredAt : firstContact.map(FirstContact::at).orElse(arrival.receivedAt());
    return new NewRequest(
        arrival, registeredAt, policy, firstContactDue, enforced, firstContact, stage,
        Optional.of(new Claim(by, since)), nextRungAt, rowKey, folded, attachment);
  }

  /** Of a company that was named with it. */
  public NewRequest from(CompanyId company) {
    return new NewRequest(
        arrival.from(company), registeredAt, policy, firstContactDue, enforced, firstContact, stage, claim, nextRungAt,
        rowKey, folded, attachment);
  }

  /** Nobody has looked yet whose it is. */
  public boolean isUnseen() {
    return attachment.whose() == Whose.UNSEEN;
  }

  NewRequest of(Attachment found) {
    return new NewRequest(
        arrival, registeredAt, policy, firstContactDue, enforced, firstContact, stage, claim, nextRungAt, rowKey, folded,
        found);
  }
}
