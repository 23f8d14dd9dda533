package app.fifteen.staff;

import app.fifteen.database.Transaction;

/** What an office has from its first day on, given to it in the transaction that lets its first supervisor in. */
@FunctionalInterface
public interface FirstDay {

  FirstDay NOTHING = _ -> {};

  void begin(Transaction tx);
}
