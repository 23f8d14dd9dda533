package app.fifteen.wording;

import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;

/** A letter as it went out. */
public record WrittenLetter(long id, ComplaintId complaint, Instant at, StaffId by, String text) {}
