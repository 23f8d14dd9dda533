package app.fifteen.kernel;

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

  public Rejection rejection() {
    return rejection;
  }
}
