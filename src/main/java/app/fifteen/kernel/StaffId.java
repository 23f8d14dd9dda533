package app.fifteen.kernel;

public record StaffId(long value) {}
