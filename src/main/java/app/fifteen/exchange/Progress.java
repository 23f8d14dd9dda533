package app.fifteen.exchange;

/** How far a long piece of work has come, and whether it should stop. Called by the working thread, often: be quick. */
public interface Progress {

  Progress NONE =
      new Progress() {
        @Override
        public void at(long rows, long done, long total) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * @param rows dealt with so far
   * @param done of {@code total}, in bytes when a file is read and in rows when one is written
   */
  void at(long rows, long done, long total);

  /** Asked between rows; true stops the work and leaves everything consistent. */
  boolean cancelled();
}
