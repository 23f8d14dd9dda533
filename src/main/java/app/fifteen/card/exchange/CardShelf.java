package app.fifteen.card.exchange;

import app.fifteen.card.CardNumber;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the cards of a file go. */
interface CardShelf {

  /** A row that makes a card, and whose it is. */
  record Fresh(CardImportRow row, ClientId holder) {}

  /** The cards to which numbers lead already. */
  Map<CardNumber, ShelvedCard> known(Transaction tx, Collection<CardNumber> numbers);

  void add(Transaction tx, List<Fresh> cards);
}
