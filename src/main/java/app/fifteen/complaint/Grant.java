package app.fifteen.complaint;

import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.RemedyId;
import app.fifteen.kernel.StaffId;
import app.fifteen.remedy.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A remedy for this very client. What was agreed on stays as it was, whatever becomes of the catalogue.
 *
 * @param remedy empty for one of the employee's own
 * @param validUntil the last local day on which the client may use it; empty for ever, and while it is not given
 * @param words what the supervisor is told
 * @param version counts changes, so that two desks cannot overwrite each other
 */
public record Grant(
    GrantId id,
    ComplaintId complaint,
    int episode,
    Optional<RemedyId> remedy,
    Terms terms,
    Optional<LocalDate> validUntil,
    GrantState state,
    Instant offeredAt,
    StaffId offeredBy,
    String words,
    Optional<Approval> approval,
    int version) {

  public Grant {
    boolean answered = state == GrantState.APPROVED || state == GrantState.RETURNED;
    if (answered && approval.isEmpty() || approval.filter(answer -> answer.by().equals(offeredBy)).isPresent()) {
      throw new IllegalArgumentException("nobody approves their own");
    }
  }

  /** Whether it makes up for this episode, or will once a supervisor agrees; what made up for the first does not. */
  boolean isOfferedIn(Episode current) {
    return episode == current.number()
        && switch (state) {
          case GRANTED, APPROVED, AWAITING -> true;
          case RETURNED, DECLINED -> false;
        };
  }

  Grant with(GrantState now) {
    return new Grant(
        id, complaint, episode, remedy, terms, validUntil, now, offeredAt, offeredBy, words, approval, version);
  }

  /** @param given the catalogue's remedy that it is now, if it is one of those */
  Grant answered(
      GrantState now, Optional<RemedyId> given, Terms agreed, Optional<LocalDate> until, Approval answer) {
    return new Grant(
        id, complaint, episode, given, agreed, until, now, offeredAt, offeredBy, words, Optional.of(answer), version);
  }

  Grant withVersion(int stored) {
    return new Grant(
        id, complaint, episode, remedy, terms, validUntil, state, offeredAt, offeredBy, words, approval, stored);
  }
}
