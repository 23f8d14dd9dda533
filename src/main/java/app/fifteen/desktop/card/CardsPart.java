package app.fifteen.desktop.card;

import app.fifteen.card.CardDetails;
import app.fifteen.card.Cards;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.ShownCards;
import app.fifteen.client.ClientList;
import app.fifteen.complaint.BookWaitingBonuses;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Badges;
import app.fifteen.desktop.kit.ClientAction;
import app.fifteen.desktop.kit.ClientNote;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Destination;
import app.fifteen.purchase.Purchases;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The panel of discount cards, put together. */
public final class CardsPart implements Part {

  private static final KeyCombination THEIRS =
      new KeyCodeCombination(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Workplace place;
  private final CardsViewModel model;
  private final CardViewModel card;
  private final CardForms forms;
  private final CardsController controller;
  private final ClientNote note;
  private final Runnable openTheirs;
  private final Screen screen;

  public CardsPart(
      Workplace place,
      Database database,
      Clock clock,
      Cards cards,
      Purchases purchases,
      BookWaitingBonuses waitingBonuses,
      ClientList clients) {
    this.place = place;
    var desk = place.desk();
    var known = new KnownCards();
    model = new CardsViewModel(database, cards, desk, place.tasks(), clock, known);
    card =
        new CardViewModel(place, database, cards, waitingBonuses, clock, known, model.shownProperty());
    forms =
        new CardForms(
            place, database, cards, purchases, clients, clock, this::openAtHand);
    note =
        new ClientCardNote(
            database, cards.store, desk, place.ticker(), place.tasks(), THEIRS.getDisplayText(),
            this::openAtHand);
    openTheirs = () -> openTheirs(database, cards);
    var view =
        new Views(
                desk.messages(),
                Map.of(
                    CardsController.class, () -> new CardsController(model, desk, place.drafts(), place.trouble(), () -> forms.sell(Optional.empty())),
                    CardController.class, () -> new CardController(card, forms, place),
                    RemindingController.class,
                        () -> new RemindingController(card, desk, place.ticker(), place.notices())))
            .load(CardsController.class);
    controller = view.controller();
    screen =
        new Screen(
            "nav.cards", Feather.CREDIT_CARD, new KeyCodeCombination(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),
            view::root, controller::focusField, Badges.of(model.unmarkedProperty()));
  }

  /** On the panel, with the keyboard where its keys are: whoever opened it means this card and no other. */
  private void openAtHand(CardId id) {
    place.open(new Destination.Card(id));
    controller.focusCard();
  }

  /** The main card of the client somebody is looking at, wherever that is. */
  private void openTheirs(Database database, Cards cards) {
    if (place.lookingAt().orElse(null) instanceof Destination.Client(var client)) {
      place
          .tasks()
          .run(
              () -> database.read(tx -> cards.store.of(tx, client)),
              held ->
                  held.stream()
                      .findFirst()
                      .ifPresentOrElse(
                          card -> openAtHand(card.id()),
                          () -> place.notices().say(place.desk().messages().get("card.none_held"))));
    }
  }

  /** What the list shows. */
  public ShownCards listed() {
    return model.listed();
  }

  /** Whose page is open. */
  public Optional<DiscountCard> shown() {
    return Optional.ofNullable(card.detailsProperty().get()).map(CardDetails::card);
  }

  @Override
  public Optional<Screen> screen() {
    return Optional.of(screen);
  }

  @Override
  public boolean open(Destination where) {
    if (where instanceof Destination.Card(var id)) {
      model.shownProperty().set(id);
      card.refresh();
      return true;
    }
    return false;
  }

  @Override
  public List<Destination> opened() {
    return Optional.ofNullable(model.shownProperty().get()).<Destination>map(Destination.Card::new).stream().toList();
  }

  @Override
  public Optional<Destination> lookingAt() {
    // Not whose card was there before the one that is being read.
    return Optional.ofNullable(card.detailsProperty().get())
        .filter(details -> details.card().id().equals(model.shownProperty().get()))
        .map(details -> new Destination.Client(details.holder().id()));
  }

  @Override
  public List<ClientAction> clientActions() {
    return List.of(ClientAction.inMenu("card.do.sell", client -> forms.sell(Optional.of(client))));
  }

  @Override
  public List<ClientNote> clientNotes() {
    return List.of(note);
  }

  @Override
  public void addShortcuts(Scene scene) {
    scene.getAccelerators().put(THEIRS, openTheirs);
  }

  @Override
  public void addMenuItems(ListMenu menu, List<MenuItem> items) {
    if (menu == ListMenu.CARDS) {
      controller.addMenuItems(items.toArray(MenuItem[]::new));
    }
  }

  @Override
  public void refresh() {
    model.refresh();
    card.refresh();
  }
}
