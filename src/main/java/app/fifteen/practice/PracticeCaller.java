package app.fifteen.practice;

import app.fifteen.client.Standing;
import java.util.List;
import java.util.Optional;

/**
 * Who calls.
 *
 * @param company empty for somebody who calls for themselves
 * @param history what happened before, the oldest first; it begins with a request
 */
public record PracticeCaller(String name, Optional<String> company, Standing standing, List<PastStep> history) {

  public PracticeCaller {
    history = List.copyOf(history);
    if (history.isEmpty() || !history.getFirst().isRequest()) {
      throw new IllegalArgumentException("a history begins with a request");
    }
  }
}
