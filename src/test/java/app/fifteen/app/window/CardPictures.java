package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.card.Asked;
import app.fifteen.card.CardHolder;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.ReminderMark;
import app.fifteen.card.SellCard;
import app.fifteen.client.ClientFilter;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Money;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import app.fifteen.staff.Permission;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;

/** The panel of discount cards. */
final class CardPictures {

  private static final Duration FIVE_MONTHS = Duration.ofDays(160);

  static final List<Shot> ALL =
      List.of(
          new Shot("cards-empty", showing -> showing.work(office(showing)).fire("#nav-cards")),
          new Shot("card", showing -> card(showing, false)),
          new Shot("card-soon", showing -> card(showing, true)),
          new Shot("cards-burning", showing -> card(showing, true).fire("#burning")),
          new Shot(
              "client-card",
              showing -> {
                card(showing, true);
                OnScreen.run(() -> ((Hyperlink) OnScreen.find("#holder")).fire());
                showing.settle();
              }),
          new Shot("purchases", CardPictures::purchases),
          new Shot("cards-bare", showing -> bare(showing).fire("#bare")),
          new Shot("card-sell", showing -> card(showing, false).push("#sell")),
          new Shot(
              "card-buy",
              showing -> card(showing, false).push("#card-buy").write("#amount", "12500").write("#redeem", "300")),
          new Shot(
              "card-buy-wrong",
              showing -> card(showing, false).push("#card-buy").write("#amount", "1000").write("#redeem", "30000")),
          new Shot("card-reverse", showing -> card(showing, false).push("#card-reverse")),
          new Shot("card-replace", showing -> card(showing, false).push("#card-replace").push("#save")),
          new Shot("card-receipt", showing -> opened(card(showing, false), showing, Destination.Receipt.Newest::new)),
          new Shot("card-receipt-sale", showing -> opened(card(showing, false), showing, Destination.Receipt.OfSale::new)),
          new Shot("card-picture", showing -> opened(card(showing, false), showing, Destination.CardPicture::new)),
          new Shot("card-sheet", showing -> sheet(card(showing, false), "12")),
          new Shot("card-sheet-wrong", showing -> sheet(card(showing, false), "много")),
          new Shot("card-sheet-number", showing -> opened(card(showing, false), showing, Destination.CardSheet::new)),
          new Shot("card-present-by", showing -> card(showing, false).push("#card-present_by")));

  private CardPictures() {}

  private static Features office(Showing showing) {
    return new Features(showing.ownSample(), PictureOffices.CLOCK);
  }

  /** @param soon its bonuses burn within a month */
  private static Showing card(Showing showing, boolean soon) {
    return card(showing, soon, false);
  }

  /** @param bare presented without a purchase as well */
  private static Showing card(Showing showing, boolean soon, boolean bare) {
    var features = office(showing);
    var actor =
        features.database.read(features.staff.store::all).stream()
            .filter(Permission.KEEP_STAFF::of)
            .findFirst()
            .orElseThrow()
            .actor();
    var before =
        new Features(features.database, Clock.fixed(PictureOffices.NOW.minus(FIVE_MONTHS), ZoneOffset.UTC));
    var people = people(features, actor);
    var card = sold(before, actor, people.getFirst());
    buy(before, actor, card, people.getFirst(), "84000", PurchaseKind.TRIP, showing.say("Кемер, двое", "Kemer for two"));
    if (soon) {
      before.cards.presentCard.present(card.id(), new CardHolder.Known(people.get(1)), actor).orFail();
      features.cards.remindOfBurning
          .mark(card.id(), burnsOn(features, card), ReminderMark.CALLED, "", actor)
          .orFail();
    } else {
      buy(features, actor, card, people.get(1), "12500", PurchaseKind.PURCHASE, showing.say("Билеты в Вену", "Tickets to Vienna"));
    }
    if (bare) {
      features.cards.presentCard.present(card.id(), new CardHolder.Known(people.getFirst()), actor).orFail();
    }
    showing.work(features).fire("#nav-cards").write("#search", card.number().digits());
    OnScreen.run(() -> showing.workstation().open(new Destination.Card(card.id())));
    return showing.settle();
  }

  private static Showing opened(Showing shown, Showing showing, Function<CardId, Destination> what) {
    OnScreen.run(
        () ->
            showing.workstation().open(
                what.apply(
                    ((Destination.Card) showing.workstation().place().opened().stream()
                            .filter(Destination.Card.class::isInstance)
                            .findFirst()
                            .orElseThrow())
                        .id())));
    return shown.settle();
  }

  private static Showing sheet(Showing shown, String count) {
    OnScreen.run(() -> shown.workstation().open(new Destination.SeriesSheet(Optional.empty())));
    shown.settle().write("#sheet-count", count);
    OnScreen.until("the sheet is looked at", () -> !((Labeled) OnScreen.find("#sheet-told")).getText().contains("10"));
    return shown.settle();
  }

  /** What the holder bought, with the card and without. */
  private static Showing purchases(Showing showing) {
    card(showing, false);
    var features = new Features(showing.own.orElseThrow(), PictureOffices.CLOCK);
    var actor = features.database.read(features.staff.store::all).getFirst().actor();
    var holder = people(features, actor).getFirst();
    record(
        features, actor, holder, "184000", PurchaseKind.CONTRACT, 
        showing.say("Свадебное путешествие на Мальдивы", "Honeymoon on the Maldives"));
    OnScreen.run(() -> ((Hyperlink) OnScreen.find("#holder")).fire());
    showing.settle();
    OnScreen.run(() -> ((Hyperlink) OnScreen.find("#client-value")).fire());
    return showing.settle();
  }

  private static void record(
      Features features, Actor actor, ClientId client, String amount, PurchaseKind kind, String what) {
    var price =
        Money.of(
            new BigDecimal(amount), features.database.read(features.offices.store::current).orElseThrow().office().currency());
    features.purchases.recordPurchase
        .record(
            client, new PurchaseDraft(price, kind, what, "Д-117", Optional.empty()),
            Optional.of(LocalDate.ofInstant(PictureOffices.NOW, ZoneOffset.UTC).minusMonths(4)), actor)
        .orFail();
  }

  private static Showing bare(Showing showing) {
    return card(showing, false, true);
  }

  private static LocalDate burnsOn(Features features, DiscountCard card) {
    return features.database.read(tx -> features.cards.store.byId(tx, card.id())).orElseThrow().account().burnsOn();
  }

  private static List<ClientId> people(Features features, Actor actor) {
    var all = new ClientFilter(ClientFilter.Scope.ALL, "", "RU", actor.id());
    return features.database.read(
        tx ->
            features.clients.list.page(tx, all, Optional.empty(), 2, PictureOffices.NOW).stream()
                .map(row -> row.id())
                .toList());
  }

  private static DiscountCard sold(Features features, Actor actor, ClientId holder) {
    var price = features.database.read(features.offices.store::current).orElseThrow().office().cards().price();
    var sale = new SellCard.Sale(new CardHolder.Known(holder), "", Optional.of(price), Optional.empty());
    return features.cards.sellCard.sell(sale, actor).orFail() instanceof Asked.Done<DiscountCard>(var card)
        ? card
        : null;
  }

  private static void buy(
      Features features, Actor actor, DiscountCard card, ClientId who, String amount, PurchaseKind kind, String what) {
    var price = Money.of(new BigDecimal(amount), card.issue().price().currency());
    features.cards.buyWithCard
        .buy(card.id(), new CardHolder.Known(who), new PurchaseDraft(price, kind, what, "", Optional.empty()), 0, actor)
        .orFail();
  }
}
