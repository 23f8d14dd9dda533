package app.fifteen.request;

import app.fifteen.kernel.StaffId;
import java.time.Instant;

/** Who holds a request, and since when (R7). */
public record Claim(StaffId by, Instant at) {}
