package app.fifteen.timeline;

import app.fifteen.client.records.Happened;
import app.fifteen.kernel.Destination;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a timeline.
 *
 * @param place what it is known again by, and ordered by at one instant
 * @param who did it, by name; empty if a file, the program or the client did
 * @param person the client it is about, by name
 * @param source what it belongs to, with its subject
 */
public record TimelineRow(
    Place place,
    Instant at,
    Happened happened,
    Optional<String> who,
    String person,
    Optional<String> words,
    Optional<Destination> source,
    Optional<String> subject,
    boolean undone) {

  /**
   * @param branch which part of the timeline's query tells of it
   * @param id its number there
   */
  public record Place(int branch, long id) {}
}
