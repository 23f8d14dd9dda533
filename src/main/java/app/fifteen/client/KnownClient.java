package app.fifteen.client;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.StaffId;
import java.util.Optional;
import java.util.Set;

/**
 * A client somebody could be.
 *
 * @param personalManager if still working here
 * @param contacts which of the phones and e-mails (or names) asked for are theirs
 */
public record KnownClient(
    ClientId id,
    String name,
    Optional<CompanyId> company,
    Optional<StaffId> personalManager,
    Standing standing,
    Set<String> contacts) {}
