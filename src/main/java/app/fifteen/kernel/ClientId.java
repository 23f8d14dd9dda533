package app.fifteen.kernel;

public record ClientId(long value) {}
