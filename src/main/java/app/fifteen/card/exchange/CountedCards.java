package app.fifteen.card.exchange;

import app.fifteen.card.CardNumber;
import app.fifteen.card.KnownCard;
import app.fifteen.card.KnownCardStore;
import app.fifteen.client.exchange.ClientImportRow;
import app.fifteen.database.Transaction;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers the cards of a file, the last ones at least, and stores none. */
final class CountedCards implements CardShelf {

  private static final int REMEMBERED = 30_000;

  private final KnownCardStore stored;

  private final Map<CardNumber, ShelvedCard> remembered =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CardNumber, ShelvedCard> eldest) {
          return size() > REMEMBERED;
        }
      };

  CountedCards(KnownCardStore stored) {
    this.stored = stored;
  }

  @Override
  public Map<CardNumber, ShelvedCard> known(Transaction tx, Collection<CardNumber> numbers) {
    var known = StoredCards.known(tx, stored, numbers);
    for (var number : numbers) {
      var counted = remembered.get(number);
      if (counted != null) {
        known.put(number, counted);
      }
    }
    return known;
  }

  @Override
  public void add(Transaction tx, List<Fresh> fresh) {
    for (var each : fresh) {
      var card = each.row().card();
      var facts = Optional.of(each.row().holder()).filter(ClientImportRow::named).map(ClientImportRow::facts);
      var shelved =
          new ShelvedCard(new KnownCard(card.number(), each.holder(), each.row().balance(), each.row().balance()), facts);
      card.numbers().forEach(number -> remembered.put(number, shelved));
    }
  }
}
