package app.fifteen.foolish;

import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * A rule, instruction or procedure that cost a client's loyalty, in one line (R24).
 *
 * @param complaint in which it was met, if in one
 * @param version counts changes, so that two desks cannot overwrite each other
 */
public record FoolishRule(
    long id,
    String rule,
    Optional<ComplaintId> complaint,
    Instant reportedAt,
    StaffId reportedBy,
    Optional<Answer> answer,
    int version) {

  /** @param words what the one who reported it is told */
  public record Answer(RuleVerdict verdict, String words, Instant at, StaffId by) {}

  FoolishRule answered(Answer given) {
    return new FoolishRule(id, rule, complaint, reportedAt, reportedBy, Optional.of(given), version);
  }

  FoolishRule withVersion(int stored) {
    return new FoolishRule(id, rule, complaint, reportedAt, reportedBy, answer, stored);
  }
}
