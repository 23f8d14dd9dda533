package app.fifteen.database;

import app.fifteen.kernel.Rejection;

/** Looks on while what a use case refused is rolled back: by this it is held that nothing of it stays. */
@FunctionalInterface
interface RefusalWatch {

  RefusalWatch NOBODY = (_, _) -> () -> {};

  /**
   * @param tx still open, with all that was written before the refusal
   * @return to be run once it is rolled back
   */
  Runnable refused(Transaction tx, Rejection why);
}
