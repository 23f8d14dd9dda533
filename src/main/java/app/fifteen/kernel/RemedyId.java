package app.fifteen.kernel;

public record RemedyId(long value) {}
