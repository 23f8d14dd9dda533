package app.fifteen.complaint;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.GrantId;

/** Where bonuses that make up for a complaint go (R18): the cards, of which complaints know nothing. */
public interface GrantedBonuses {

  /**
   * Adds what a grant is worth to what its client has, once, however often it is asked for.
   *
   * @return whether it is there now; not where the client has nothing that bonuses could be on, and it waits
   */
  boolean book(Transaction tx, ClientId client, Grant grant, Actor me);

  boolean isBooked(Transaction tx, GrantId grant);

  /** Takes off what was added for a grant, if anything was; what is not there any more is owed. */
  void takeBack(Transaction tx, Grant grant, Actor me);
}
