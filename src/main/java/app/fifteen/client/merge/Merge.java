package app.fifteen.client.merge;

import app.fifteen.kernel.ClientId;
import java.time.Instant;

/**
 * Two clients who became one.
 *
 * @param other whose row stays, so that its external id goes on leading to the survivor
 */
public record Merge(MergeId id, ClientId survivor, ClientId other, String otherName, Instant at) {}
