package app.fifteen.database;

/** Looks on at everything that is written, and may keep it from being written. */
interface WriteGuard {

  WriteGuard NOBODY =
      new WriteGuard() {
        @Override
        public void beforeWriting() {}

        @Override
        public void written(Transaction tx) {}
      };

  /**
   * Before a transaction begins that may write.
   *
   * @throws app.fifteen.kernel.Failure if nothing may be written for the moment
   */
  void beforeWriting();

  /** In each transaction that wrote, just before it commits. */
  void written(Transaction tx);
}
