package app.fifteen.request;

import app.fifteen.office.OfficePolicy;
import java.time.Instant;
import java.util.List;

/**
 * A due instant and when to warn of it (R6), earliest first. Both were computed from the policy in force when the clock
 * started and stay as they are (R3).
 */
public record Deadline(Instant due, List<Instant> warnings) {

  public Deadline {
    warnings = List.copyOf(warnings);
  }

  /**
   * A date that was promised rather than counted: warned of by the working time that lies before it, by the same rule as
   * every other (R6).
   *
   * @param start since when the client has been waiting
   */
  public static Deadline promised(Instant start, Instant due, OfficePolicy policy) {
    var budget = policy.calendar().workingBetween(start, due);
    return new Deadline(
        due,
        budget.isPositive()
            ? policy.calendar().warnings(start, budget, policy.office().norms().warnAt())
            : List.of());
  }

  /** The instant of the first warning; {@code due} where nobody warns. */
  public Instant atRisk() {
    return warnings.isEmpty() ? due : warnings.getFirst();
  }

  /** The instant of the last warning; {@code due} where nobody warns. */
  public Instant dueNow() {
    return warnings.isEmpty() ? due : warnings.getLast();
  }

  public DeadlineState stateAt(Instant now) {
    return DeadlineState.of(due, atRisk(), dueNow(), now);
  }
}
