package app.fifteen.kernel;

public record ComplaintId(long value) implements MatterId {}
