package app.fifteen.client.merge;

/**
 * What changes hands when a client is merged into another.
 *
 * @param referrals clients whom they recommended
 * @param duplicates who was merged into them before
 */
public record MergeCounts(int requests, int entries, int referrals, int duplicates, int complaints) {}
