package app.fifteen.complaint;

import app.fifteen.kernel.StaffId;
import java.time.Instant;

/** What became of the client, as somebody found out later. */
public record FollowUp(Aftermath aftermath, Instant at, StaffId by) {}
