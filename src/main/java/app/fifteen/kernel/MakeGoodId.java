package app.fifteen.kernel;

public record MakeGoodId(long value) {}
