package app.fifteen.client;

import app.fifteen.kernel.Field;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * A standing, and who gave it when and why.
 *
 * @param reason empty only for {@link Standing#ORDINARY}
 * @param by empty if a file said so
 */
public record StandingDecision(Standing standing, String reason, Optional<StaffId> by, Optional<Instant> at) {

  /** What is typed of it and may be wrong. */
  public enum Part implements Field {
    REASON
  }

  /** As everybody begins. */
  public static final StandingDecision NONE =
      new StandingDecision(Standing.ORDINARY, "", Optional.empty(), Optional.empty());

  public StandingDecision {
    if (standing != Standing.ORDINARY && reason.isBlank()) {
      throw new IllegalArgumentException("a standing needs a reason");
    }
  }
}
