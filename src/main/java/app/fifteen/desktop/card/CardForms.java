package app.fifteen.desktop.card;

import app.fifteen.card.Asked;
import app.fifteen.card.CardDetails;
import app.fifteen.card.Cards;
import app.fifteen.card.DiscountCard;
import app.fifteen.client.ClientList;
import app.fifteen.database.Database;
import app.fifteen.desktop.card.CardChangeViewModel.Question;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.TypedMoney;
import app.fifteen.purchase.Purchases;
import java.time.Clock;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The forms in which something is done with a card, each in a window of its own. */
final class CardForms {

  private final Workplace place;
  private final Database database;
  private final Cards cards;
  private final Purchases purchases;
  private final ClientList clients;
  private final Clock clock;
  private final Consumer<CardId> done;

  /** @param done shows a card once something was done with it */
  CardForms(
      Workplace place,
      Database database,
      Cards cards,
      Purchases purchases,
      ClientList clients,
      Clock clock,
      Consumer<CardId> done) {
    this.place = place;
    this.database = database;
    this.cards = cards;
    this.purchases = purchases;
    this.clients = clients;
    this.clock = clock;
    this.done = done;
  }

  /** @param holder who it is for; empty to ask */
  void sell(Optional<ClientId> holder) {
    var person = person(holder);
    var model = 
        new SaleViewModel(
            cards.sellCard, person, () -> database.read(cards.series::proposed), place.desk(), place.tasks(),
            place.notices(), place.drafts(), draftOfSale(holder), place::open);
    show(
        "card.do.sell",
        SaleController.class,
        Map.of(
            SaleController.class, () -> new SaleController(model, place.desk().messages(), card -> done.accept(card.id())),
            PersonController.class, () -> person(person)));
  }

  private static DraftOf draftOfSale(Optional<ClientId> holder) {
    return holder
        .<DraftOf>map(client -> new DraftOf.ClientForm(client, DraftOf.ClientDeed.CARD_SALE))
        .orElse(new DraftOf.NewForm(DraftOf.Thing.NEW_CARD));
  }

  void buy(CardDetails details) {
    var person = person(Optional.of(details.holder().id()));
    var model =
        new PurchaseViewModel(
            cards.buyWithCard, details.card(), person, place, clock);
    show(
        "card.do.buy",
        PurchaseController.class,
        Map.of(
            PurchaseController.class, () -> new PurchaseController(model, place.desk().messages(), again(details)),
            PersonController.class, () -> person(person)));
  }

  void reverse(CardDetails details) {
    var model =
        new ReversalViewModel(
            database, purchases.store, cards.reversePurchase, details.card(), place.desk(), place.tasks(),
            place.notices(), place.drafts(), place::open);
    show(
        "card.do.reverse",
        ReversalController.class,
        Map.of(
            ReversalController.class,
            () -> new ReversalController(model, place.desk().messages(), again(details))));
  }

  void presentBy(CardDetails details) {
    ask(
        details,
        true,
        new Question(
            DraftOf.CardDeed.PRESENTATION, "card.do.present_by", "card.done.present", Optional.empty(), false,
            (typed, actor) ->
                typed.person().holder().then(who -> cards.presentCard.present(details.card().id(), who, actor))));
  }

  void replace(CardDetails details) {
    ask(
        details,
        false,
        new Question(
            DraftOf.CardDeed.REPLACEMENT, "card.do.replace", "card.done.replace", Optional.of("card.replace.number"), true,
            (typed, actor) ->
                asDone(cards.replaceCard.replace(details.card().id(), typed.value(), typed.reason(), actor))));
  }

  void hand(CardDetails details) {
    ask(
        details,
        true,
        new Question(
            DraftOf.CardDeed.HAND_OVER, "card.do.hand", "card.done.hand", Optional.empty(), true,
            (typed, actor) ->
                typed.person()
                    .holder()
                    .then(who -> cards.handCard.hand(details.card().id(), who, typed.reason(), actor))));
  }

  void block(CardDetails details) {
    ask(
        details,
        false,
        new Question(
            DraftOf.CardDeed.BLOCKING, "card.do.block", "card.done.block", Optional.empty(), true,
            (typed, actor) -> asDone(cards.blockCard.block(details.card().id(), typed.reason(), actor))));
  }

  void unblock(CardDetails details) {
    ask(
        details,
        false,
        new Question(
            DraftOf.CardDeed.UNBLOCKING, "card.do.unblock", "card.done.unblock", Optional.empty(), true,
            (typed, actor) -> asDone(cards.blockCard.unblock(details.card().id(), typed.reason(), actor))));
  }

  void adjust(CardDetails details) {
    ask(
        details,
        false,
        new Question(
            DraftOf.CardDeed.ADJUSTMENT, "card.do.adjust", "card.done.adjust", Optional.of("card.adjust.amount"), true,
            (typed, actor) ->
                signed(typed.value(), details.card().terms().bonuses())
                    .then(
                        amount ->
                            asDone(cards.adjustBonuses.adjust(details.card().id(), amount, typed.reason(), actor)))));
  }

  void move(CardDetails details) {
    ask(
        details,
        false,
        new Question(
            DraftOf.CardDeed.OTHER_TERMS, "card.do.move", "card.done.move", Optional.empty(), true,
            (typed, actor) -> asDone(cards.moveToTerms.move(details.card().id(), typed.reason(), actor))));
  }

  private static Outcome<Asked<DiscountCard>> asDone(Outcome<DiscountCard> outcome) {
    return outcome.then(card -> Outcome.done(new Asked.Done<>(card)));
  }

  /** An amount that may be below zero. */
  private static Outcome<Money> signed(String raw, Currency currency) {
    var typed = raw.strip();
    boolean less = typed.startsWith("-") || typed.startsWith("−");
    return TypedMoney.read(less ? typed.substring(1) : typed, currency)
        .then(amount -> Outcome.done(less ? new Money(-amount.minor(), currency) : amount));
  }

  private void ask(CardDetails details, boolean withPerson, Question question) {
    var person = person(Optional.empty());
    var model = new CardChangeViewModel(question, person, details.card().id(), place);
    show(
        question.titleKey(),
        CardChangeController.class,
        Map.of(
            CardChangeController.class,
            () -> new CardChangeController(model, withPerson, place.desk().messages(), again(details)),
            PersonController.class,
            () -> person(person)));
  }

  private Runnable again(CardDetails details) {
    return () -> done.accept(details.card().id());
  }

  private PersonViewModel person(Optional<ClientId> otherwise) {
    return new PersonViewModel(database, clients, place.desk(), clock, otherwise);
  }

  private PersonController person(PersonViewModel model) {
    return new PersonController(model, place.tasks(), place.desk().messages());
  }

  private void show(String titleKey, Class<?> controller, Map<Class<?>, Supplier<?>> controllers) {
    var messages = place.desk().messages();
    ModalWindow.show(place.dialogs(), messages.get(titleKey), new Views(messages, controllers).load(controller).root());
  }
}
