package app.fifteen.card;

import static app.fifteen.request.HouseFixture.moscow;

import app.fifteen.client.ClientDraftFixture;
import app.fifteen.database.Database;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Role;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import app.fifteen.purchase.Purchases;
import app.fifteen.request.HouseFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;

/**
 * A house that sells cards by the terms of the rules: 500 roubles, 3 % off, 5 % bonuses of what is paid, half of a purchase at
 * most paid with them, six months of life (R28, R30). It is Monday, 23 November 2026, 10:00.
 */
public final class CardFixture {

  public final HouseFixture house;
  public final Purchases purchases;
  public final Cards use;
  public final Actor anna;
  public final Actor svetlana;
  private int clients;

  private CardFixture(HouseFixture house, Actor anna, Actor svetlana) {
    this.house = house;
    this.purchases = new Purchases(house.database, house.clock, house.offices(), house.clients());
    this.use = new Cards(house.database, house.clock, house.offices(), house.clients(), purchases);
    this.anna = anna;
    this.svetlana = svetlana;
  }

  public static CardFixture in(Database database) {
    var house = HouseFixture.in(database);
    return in(house, house.hire("Anna", Role.MANAGER), house.hire("Svetlana", Role.SUPERVISOR));
  }

  /** In a house where both work already. */
  public static CardFixture in(HouseFixture house, Actor anna, Actor svetlana) {
    return new CardFixture(house, anna, svetlana);
  }

  /** The same from another desk: a database connection of its own, which the caller closes. */
  public CardFixture fromAnotherDesk() {
    return new CardFixture(house.fromAnotherDesk(), anna, svetlana);
  }

  /** With these lines below {@code [cards]} in the office's file. */
  public void cards(String lines) {
    house.apply(HouseFixture.OFFICE + "[cards]\n" + lines);
  }

  /** @param localTime at the office: {@code 2026-11-23T10:00} */
  public void itIs(String localTime) {
    house.clock.set(moscow(localTime));
  }

  public static Money rubles(String amount) {
    return Money.of(new BigDecimal(amount), Currency.getInstance("RUB"));
  }

  public ClientId client() {
    return client("Ivanova " + ++clients);
  }

  public ClientId client(String name) {
    return house.clients().addClient.add(ClientDraftFixture.named(name).draft(), anna).orFail();
  }

  public static CardHolder known(ClientId client) {
    return new CardHolder.Known(client);
  }

  public CardHolder newcomer(String name, String phone) {
    return new CardHolder.Newcomer(ClientDraftFixture.named(name).phones(phone).draft(), Set.of());
  }

  /** Sold for 500 roubles. */
  public DiscountCard sold() {
    return sold(client());
  }

  public DiscountCard sold(ClientId holder) {
    return done(
        use.sellCard
            .sell(new SellCard.Sale(known(holder), "", Optional.of(rubles("500")), Optional.empty()), anna)
            .orFail());
  }

  public DiscountCard get(CardId card) {
    return house.database.read(tx -> use.store.byId(tx, card)).orElseThrow();
  }

  public DiscountCard present(DiscountCard card) {
    return done(use.presentCard.present(card.id(), known(card.holder()), anna).orFail());
  }

  public static PurchaseDraft purchase(String amount) {
    return new PurchaseDraft(rubles(amount), PurchaseKind.PURCHASE, "Tickets", "", Optional.empty());
  }

  public static PurchaseDraft trip(String amount, String goodOn) {
    return new PurchaseDraft(rubles(amount), PurchaseKind.TRIP, "Kemer", "", Optional.of(LocalDate.parse(goodOn)));
  }

  /** By the holder. */
  public BuyWithCard.Bought bought(DiscountCard card, String amount) {
    return bought(card, purchase(amount), "0");
  }

  public BuyWithCard.Bought bought(DiscountCard card, PurchaseDraft draft, String redeem) {
    return done(use.buyWithCard.buy(card.id(), known(card.holder()), draft, rubles(redeem).minor(), anna).orFail());
  }

  public static <T> T done(Asked<T> asked) {
    return switch (asked) {
      case Asked.Done<T>(var what) -> what;
      case Asked.Alike<T>(var clients) -> throw new AssertionError("asked about " + clients);
    };
  }
}
