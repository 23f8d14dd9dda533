package app.fifteen.kernel;

public record RequestId(long value) implements MatterId {}
