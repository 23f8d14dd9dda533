package app.fifteen.kernel;

import java.util.List;

/**
 * An expected refusal, as a value: a message key and what fills its places. {@link Messages} turns it into a sentence
 * in the user's language that says what to do.
 */
public record Rejection(String key, List<Object> args) {

  public Rejection {
    args = List.copyOf(args);
  }

  public static Rejection of(String key, Object... args) {
    return new Rejection(key, List.of(args));
  }
}
