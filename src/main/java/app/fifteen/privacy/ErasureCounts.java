package app.fifteen.privacy;

/**
 * What an erasure is about.
 *
 * @param duplicates who was merged into them
 * @param requests theirs, {@code open} of which nobody has resolved yet
 * @param makeGoods what they are still owed
 */
public record ErasureCounts(int duplicates, int requests, int open, int makeGoods, int complaints) {}
