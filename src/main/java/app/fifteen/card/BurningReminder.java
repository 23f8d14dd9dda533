package app.fifteen.card;

import app.fifteen.client.Client;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.StaffId;
import app.fifteen.staff.Permission;
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

  /** @param name of whoever noted it; {@code undone} where it was taken back or put right since */
  public record Told(
      EntryId id, ReminderMark mark, Instant at, StaffId by, String name, String words, boolean undone) {

    /** Whether to offer it to somebody to put it right: to whoever noted it, and to the supervisor. */
    public boolean mayCorrect(Actor actor) {
      return !undone && (by.equals(actor.id()) || Permission.TAKE_OVER_REQUESTS.of(actor));
    }
  }

  /** @param closed ways in which they are not to be reached, either */
  public record Friend(Client client, Set<ContactHow> closed) {}

  public BurningReminder {
    told = List.copyOf(told);
    closed = Set.copyOf(closed);
    friends = List.copyOf(friends);
  }
}
