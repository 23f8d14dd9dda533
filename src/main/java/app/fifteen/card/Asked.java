package app.fifteen.card;

import app.fifteen.client.KnownClient;
import java.util.List;

/**
 * What came of something that a person had to be found for.
 *
 * @param <T> what was done
 */
public sealed interface Asked<T> {

  record Done<T>(T what) implements Asked<T> {}

  /** Nothing is done: somebody like that is known already, and it may be a relative. */
  record Alike<T>(List<KnownClient> clients) implements Asked<T> {}
}
