package app.fifteen.complaint;

import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * A client who was flagged as going too far (R23): never an automatic refusal.
 *
 * @param words what the client did
 */
public record Abuse(
    long id, ComplaintId complaint, AbuseKind kind, String words, Instant flaggedAt, StaffId flaggedBy, Optional<Answered> answer) {

  public record Answered(AbuseVerdict verdict, String words, Instant at, StaffId by) {}
}
