package app.fifteen.client.records;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.MatterId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that is not settled with a client yet.
 *
 * @param of what it belongs to, and what is opened from it
 * @param person the client's name
 * @param about what it is about, in a few words
 * @param due of the clock that runs; where nothing is promised, since when the client has been waiting
 * @param warned when that clock warns
 * @param holder whoever answers for it, by name
 * @param promised whether {@code due} is a promise
 * @param enforced false for history, which creates no duties (R5)
 */
public record Unsettled(
    Matter matter,
    MatterId of,
    String person,
    String about,
    Instant due,
    Warned warned,
    Optional<String> holder,
    boolean promised,
    boolean enforced) {

  /** Asks for it; each query has an index to go by, and gives the nearest first. */
  public interface Reading {

    /** For a feature in which nothing is left open. */
    Reading NOTHING =
        new Reading() {
          @Override
          public List<Unsettled> of(Transaction tx, ClientId client, int most) {
            return List.of();
          }

          @Override
          public List<Unsettled> of(Transaction tx, CompanyId company, int most) {
            return List.of();
          }
        };

    /** @param most so many at most */
    List<Unsettled> of(Transaction tx, ClientId client, int most);

    /** With the persons of a company. */
    List<Unsettled> of(Transaction tx, CompanyId company, int most);
  }
}
