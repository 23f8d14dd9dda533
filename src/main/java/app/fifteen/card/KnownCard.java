package app.fifteen.card;

import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;

/**
 * A card that a row of a file leads to.
 *
 * @param number the one that counts now
 * @param balance what is on it now
 * @param opening what was on it when it came from a file; nothing for one that was sold or given here
 */
public record KnownCard(CardNumber number, ClientId holder, Money balance, Money opening) {

  /** Whether a file tells nothing else of it than is known: what it came with, or what is on it now. */
  public boolean has(Money told) {
    return told.equals(balance) || told.equals(opening);
  }
}
