package app.fifteen.client.merge;

public record MergeId(long value) {}
