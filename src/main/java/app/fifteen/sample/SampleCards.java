package app.fifteen.sample;

import app.fifteen.card.Asked;
import app.fifteen.card.BuyWithCard;
import app.fifteen.card.CardHolder;
import app.fifteen.card.Cards;
import app.fifteen.card.SellCard;
import app.fifteen.client.ClientDraft;
import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.office.Office;
import app.fifteen.office.Offices;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Lets the sample's people sell cards and use them for half a year. It is told before the rest. */
final class SampleCards {

  private final Database database;
  private final Offices offices;
  private final Cards cards;
  private final Sheet texts;
  private final Map<String, Actor> people;
  private final SettableClock clock;
  private final Random random = new Random(28);
  private final Map<String, CardId> sold = new HashMap<>();
  private final Map<String, ClientId> known = new HashMap<>();

  /** @param texts of the sample's language */
  SampleCards(
      Database database, Offices offices, Cards cards, Sheet texts, Map<String, Actor> people, SettableClock clock) {
    this.database = database;
    this.offices = offices;
    this.cards = cards;
    this.texts = texts;
    this.people = people;
    this.clock = clock;
  }

  void play(List<Sheet> told, Instant now) {
    var events = new ArrayList<Event>();
    for (var card : told) {
      for (var text : card.texts("steps")) {
        var step = SampleStep.read(text);
        events.add(new Event(now.minus(step.ago()), () -> take(card.text("holder"), step)));
      }
    }
    events.sort(Comparator.comparing(Event::at));
    for (var event : events) {
      clock.set(event.at());
      cards.settleCards.settle();
      event.happens().run();
    }
    clock.set(now);
    cards.settleCards.settle();
  }

  private void take(String holder, SampleStep step) {
    var actor = people.get(step.who());
    switch (step.what()) {
      case "sell" -> issue(holder, Optional.of(office().cards().price()), actor);
      case "give" -> issue(holder, Optional.empty(), actor);
      case "present" -> done(cards.presentCard.present(sold.get(holder), person(holder), actor).orFail());
      case "lend" -> lend(holder, step.of(), actor);
      case "buy" -> buy(holder, step.of(), false, actor);
      case "spend" -> buy(holder, step.of(), true, actor);
      default -> throw new IllegalStateException("nobody does this with a card: " + step.what());
    }
  }

  private void issue(String holder, Optional<Money> price, Actor actor) {
    var card = done(cards.sellCard.sell(new SellCard.Sale(person(holder), "", price, Optional.empty()), actor).orFail());
    sold.put(holder, card.id());
    known.put(holder, card.holder());
  }

  /** To a friend, who becomes a client whom the holder brought (R29). */
  private void lend(String holder, String friend, Actor actor) {
    done(cards.presentCard.present(sold.get(holder), person(friend), actor).orFail());
    var last = database.read(tx -> cards.presentations.last(tx, sold.get(holder))).orElseThrow();
    known.put(friend, last.presenter());
  }

  /** @param times how many times what something small costs there */
  private void buy(String holder, String times, boolean spending, Actor actor) {
    var office = office();
    var small = new BigDecimal(texts.text("small_purchase"));
    var amount = Money.of(small.multiply(new BigDecimal(times)), office.currency());
    var draft = new PurchaseDraft(amount, PurchaseKind.PURCHASE, texts.text("what"), "", Optional.empty());
    var card = database.read(tx -> cards.store.byId(tx, sold.get(holder))).orElseThrow();
    var today = LocalDate.ofInstant(clock.instant(), office.zone());
    long redeem = spending ? BuyWithCard.mostRedeemed(card, office, today, amount).minor() : 0;
    done(cards.buyWithCard.buy(card.id(), person(holder), draft, redeem, actor).orFail());
  }

  private Office office() {
    return database.read(offices.store::current).orElseThrow().office();
  }

  private CardHolder person(String name) {
    var client = known.get(name);
    return client == null ? new CardHolder.Newcomer(draft(name), Set.of()) : new CardHolder.Known(client);
  }

  private ClientDraft draft(String name) {
    return ClientDraft.named(
        texts.sheet("people").text(name), List.of(MadeUpPhone.like(texts.text("phone"), random)));
  }

  private static <T> T done(Asked<T> asked) {
    return switch (asked) {
      case Asked.Done<T>(var what) -> what;
      case Asked.Alike<T>(var alike) -> throw new IllegalStateException("taken for " + alike);
    };
  }
}
