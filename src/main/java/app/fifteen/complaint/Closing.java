package app.fifteen.complaint;

import app.fifteen.kernel.StaffId;
import java.time.Instant;

/** How a case ended (R22). */
public record Closing(Reaction reaction, String words, Instant at, StaffId by) {}
