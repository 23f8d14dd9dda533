package app.fifteen.kernel;

public record CompanyId(long value) {}
