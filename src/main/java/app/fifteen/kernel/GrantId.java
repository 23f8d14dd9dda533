package app.fifteen.kernel;

public record GrantId(long value) {}
