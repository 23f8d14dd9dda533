package app.fifteen.request;

import java.time.Instant;
import java.util.Optional;

/** One line of what was said and done about a request (R8). */
public record StoryRow(
    EntryKind kind, Instant at, String who, Optional<String> words, Optional<Instant> due, int episode, boolean undone) {}
