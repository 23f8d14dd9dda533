package app.fifteen.client;

import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing said or done about a client besides their requests (R8).
 *
 * @param by empty if a file or the program did it
 * @param detail what it was about, in no language: the field that changed, the standing given, a colleague's name; may
 *     be empty
 * @param words what was said, or what a changed field said before; may be empty
 */
public record ClientEntry(ClientEntryKind kind, Instant at, Optional<StaffId> by, String detail, String words) {}
