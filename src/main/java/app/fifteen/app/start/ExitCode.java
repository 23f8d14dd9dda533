package app.fifteen.app.start;

import app.fifteen.database.DamagedFile;

/** What the program answers to the shell. */
public final class ExitCode {

  public static final int DONE = 0;
  public static final int SOME_ROWS_REJECTED = 1;

  /** {@code check} named some. */
  public static final int DIFFERENCES_FOUND = 1;

  public static final int WRONG_USE = 2;
  public static final int FAILED = 3;

  /** The database's file is damaged, and was left as it was found. */
  public static final int DAMAGED = 4;

  private ExitCode() {}

  /** For a command or a window that ended by this. */
  public static int of(Throwable failure) {
    return failure instanceof DamagedFile ? DAMAGED : FAILED;
  }
}
