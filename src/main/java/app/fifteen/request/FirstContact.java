package app.fifteen.request;

import java.time.Instant;

public record FirstContact(Instant at, ContactHow how) {}
