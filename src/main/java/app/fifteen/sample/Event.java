package app.fifteen.sample;

import java.time.Instant;

/** Something that happens in the sample's past. */
record Event(Instant at, Runnable happens) {}
