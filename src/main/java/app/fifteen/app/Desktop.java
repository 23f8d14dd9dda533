package app.fifteen.app;

/** Where the command line hands over to the window. */
final class Desktop {

  private Desktop() {}

  /** Opens the window and stays until it is closed. @return the exit code */
  static int open(Session session) {
    session.log();
    return ExitCode.DONE;
  }
}
