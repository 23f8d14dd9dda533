package app.fifteen.app.start;

/** What the program answers to the shell. */
public final class ExitCode {

  public static final int DONE = 0;
  public static final int SOME_ROWS_REJECTED = 1;
  public static final int WRONG_USE = 2;
  public static final int FAILED = 3;

  private ExitCode() {}
}
