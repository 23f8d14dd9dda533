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
    long id, String rule, Optional<ComplaintId> complaint, Instant reportedAt, StaffId reportedBy, int version) {}
