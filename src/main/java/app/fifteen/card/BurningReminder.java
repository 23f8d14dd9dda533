package app.fifteen.card;

import app.fifteen.client.Client;
import app.fifteen.kernel.ContactHow;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What one needs to tell a client that bonuses are going to burn (R31).
 *
 * @param told what came of it so far, the last first
 * @param closed ways in which the holder is not to be reached (R36, R47)
 * @param friends who could use the card: whoever did before, and whom the holder brought
 */
public record BurningReminder(List<Told> told, Set<ContactHow> closed, List<Friend> friends) {

  /** @param by a name */
  public record Told(ReminderMark mark, Instant at, String by) {}

  /** @param closed ways in which they are not to be reached, either */
  public record Friend(Client client, Set<ContactHow> closed) {}

  public BurningReminder {
    told = List.copyOf(told);
    closed = Set.copyOf(closed);
    friends = List.copyOf(friends);
  }
}
