package app.fifteen.card.exchange;

import app.fifteen.card.CardNumber;
import app.fifteen.card.Cards;
import app.fifteen.card.KnownCard;
import app.fifteen.card.KnownCardStore;
import app.fifteen.card.TakenOverCard;
import app.fifteen.client.Client;
import app.fifteen.client.ClientBatchStore;
import app.fifteen.client.ClientFacts;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stores the cards of a file. */
final class StoredCards implements CardShelf {

  private final Cards cards;
  private final Instant now;
  private final ZoneId zone;

  /** @param zone of the office, by whose days bonuses burn */
  StoredCards(Cards cards, Instant now, ZoneId zone) {
    this.cards = cards;
    this.now = now;
    this.zone = zone;
  }

  @Override
  public Map<CardNumber, ShelvedCard> known(Transaction tx, Collection<CardNumber> numbers) {
    cards.store.holdNumbers(tx);
    return known(tx, cards.known, numbers);
  }

  static Map<CardNumber, ShelvedCard> known(Transaction tx, KnownCardStore stored, Collection<CardNumber> numbers) {
    var found = stored.byNumbers(tx, numbers);
    var ids = found.values().stream().map(KnownCard::holder).collect(Collectors.toSet());
    Map<ClientId, ClientFacts> holders =
        new ClientBatchStore().byIds(tx, ids, false).stream().collect(Collectors.toMap(Client::id, Client::facts));
    var known = new HashMap<CardNumber, ShelvedCard>();
    found.forEach(
        (number, card) -> known.put(number, new ShelvedCard(card, Optional.ofNullable(holders.get(card.holder())))));
    return known;
  }

  @Override
  public void add(Transaction tx, List<Fresh> fresh) {
    cards.takenOver.addAll(
        tx, fresh.stream().map(each -> new TakenOverCard.Held(each.row().card(), each.holder())).toList(), now, zone);
  }
}
