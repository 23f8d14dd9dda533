package app.fifteen.request;

import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/** A warning whose moment has come (R6). */
public record WarningRow(
    RequestId request, Instant at, Instant due, String client, String subject, Optional<StaffId> holder) {}
