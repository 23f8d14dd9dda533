package app.fifteen.complaint;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * How a complaint began; never changed afterwards.
 *
 * @param request the one it is about, if any
 * @param department whose remedies are offered; empty for the whole office
 */
public record Opening(ClientId client, Optional<RequestId> request, String department, Instant at, StaffId by) {}
