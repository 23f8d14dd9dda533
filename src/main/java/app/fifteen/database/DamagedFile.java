package app.fifteen.database;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Rejection;

/** The office's file is damaged: it is left as it was found, and this process writes nothing more to it. */
public final class DamagedFile extends Failure {

  /** @param cause what the driver said, or null where a check found it, which tells the log by itself */
  DamagedFile(DatabaseLocation location, Throwable cause) {
    super(Rejection.of("database.damaged", location.toString()), cause);
  }
}
