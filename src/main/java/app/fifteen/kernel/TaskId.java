package app.fifteen.kernel;

public record TaskId(long value) {}
