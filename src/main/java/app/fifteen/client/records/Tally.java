package app.fifteen.client.records;

/**
 * How many there are of something that hangs on a client.
 *
 * @param key the sentence that says so
 */
public record Tally(String key, int count) {}
