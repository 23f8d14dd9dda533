package app.fifteen.request;

import app.fifteen.kernel.ContactHow;
import java.time.Instant;

public record FirstContact(Instant at, ContactHow how) {}
