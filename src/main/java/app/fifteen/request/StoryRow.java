package app.fifteen.request;

import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of what was said and done about a request (R8).
 *
 * @param by empty where a file tells of it
 * @param undone taken back, or put right by a later line
 */
public record StoryRow(
    EntryId id,
    EntryKind kind,
    Instant at,
    Optional<StaffId> by,
    String who,
    Optional<String> words,
    Optional<Instant> due,
    int episode,
    boolean undone) {}
