package app.fifteen.kernel;

public record PolicyId(long value) {}
