package app.fifteen.complaint;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * The supervisor's answer to what lay above the limit (R19).
 *
 * @param words a reason, never empty where it was returned
 * @param asked what was asked for, where the supervisor gave something else
 */
public record Approval(Instant at, StaffId by, String words, Optional<Asked> asked) {

  public record Asked(String name, Money cost) {}
}
