package app.fifteen.client;

import java.util.HashSet;
import java.util.Set;

/**
 * Words of names that are stored already, so that a file of a million names looks each up once. To be thrown away after
 * a transaction that failed: its words were not stored.
 */
public final class RememberedWords {

  /** Kept at hand; beyond that it begins anew, for an import gets by with little memory. */
  private static final int ENOUGH = 50_000;

  private final Set<String> words = new HashSet<>();

  /** @return whether the word was not there yet */
  boolean add(String word) {
    if (words.size() >= ENOUGH) {
      words.clear();
    }
    return words.add(word);
  }
}
