package app.fifteen.kernel;

public record CardSeriesId(long value) {}
