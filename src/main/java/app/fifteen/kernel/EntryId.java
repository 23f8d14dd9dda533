package app.fifteen.kernel;

public record EntryId(long value) {}
