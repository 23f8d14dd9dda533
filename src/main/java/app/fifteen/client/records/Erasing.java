package app.fifteen.client.records;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whose data goes, at their request.
 *
 * @param person the client under whom what is left stands afterwards
 * @param names all under which they stand in the books, that client's own first
 * @param contacts their phones (E.164) and e-mails (lower case)
 * @param region ISO country whose phone numbers need no country code
 * @param by the supervisor who erases them
 */
public record Erasing(
    ClientId person, List<Name> names, Set<String> contacts, String region, Instant at, StaffId by) {

  /** Stands where something has to be said, and what it was is gone. */
  public static final String GONE = "—";

  public record Name(ClientId id, String name, String foldedName, Optional<String> externalId) {}

  /** The client and whoever was merged into them. */
  public List<ClientId> people() {
    return names.stream().map(Name::id).toList();
  }

  /** Each name once. */
  public List<String> spelled() {
    return names.stream().map(Name::name).distinct().toList();
  }
}
