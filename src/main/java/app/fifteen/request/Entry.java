package app.fifteen.request;

import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing said or done about a request (R8).
 *
 * @param due the date it led to, if any: what the client is told (R9)
 */
public record Entry(int episode, EntryKind kind, Instant at, StaffId by, String words, Optional<Instant> due) {}
