package app.fifteen.kernel;

import java.util.Optional;

/**
 * The surroundings failed us: a full disk, an unreachable server, a file that is no database. Carries the sentence
 * that says what to do.
 */
public class Failure extends RuntimeException {

  private final transient Rejection rejection;

  public Failure(Rejection rejection) {
    this(rejection, null);
  }

  public Failure(Rejection rejection, Throwable cause) {
    super(rejection.toString(), cause);
    this.rejection = rejection;
  }

  public static Failure of(Throwable cause, String key, Object... args) {
    return new Failure(Rejection.of(key, args), cause);
  }

  /** The sentence for whatever was thrown, if there is one. */
  public static Optional<Rejection> sentence(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Failure known) {
        return Optional.of(known.rejection());
      }
      if (cause instanceof OutOfMemoryError) {
        return Optional.of(Rejection.of("failure.out_of_memory"));
      }
    }
    return Optional.empty();
  }

  public Rejection rejection() {
    return rejection;
  }
}
