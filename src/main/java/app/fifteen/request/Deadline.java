package app.fifteen.request;

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

  public DeadlineState stateAt(Instant now) {
    return DeadlineState.of(
        due, warnings.isEmpty() ? due : warnings.getFirst(), warnings.isEmpty() ? due : warnings.getLast(), now);
  }
}
