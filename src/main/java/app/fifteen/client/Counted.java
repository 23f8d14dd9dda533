package app.fifteen.client;

/**
 * How many rows a list has.
 *
 * @param orMore whether counting stopped there, because it would take too long
 */
public record Counted(int rows, boolean orMore) {}
