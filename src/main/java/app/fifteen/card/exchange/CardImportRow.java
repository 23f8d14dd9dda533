package app.fifteen.card.exchange;

import app.fifteen.card.TakenOverCard;
import app.fifteen.client.exchange.ClientImportRow;
import app.fifteen.kernel.Money;

/** A row that was understood: a card, and whom the row names as its holder. */
public record CardImportRow(ClientImportRow holder, TakenOverCard card) {

  /** What the row says is on it. */
  public Money balance() {
    return new Money(card.balance(), card.terms().bonuses());
  }
}
