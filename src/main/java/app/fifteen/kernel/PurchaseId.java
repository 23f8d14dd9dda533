package app.fifteen.kernel;

public record PurchaseId(long value) {}
