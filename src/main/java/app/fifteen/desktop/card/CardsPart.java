package app.fifteen.desktop.card;

import app.fifteen.card.Cards;
import app.fifteen.client.ClientList;
import app.fifteen.complaint.BookWaitingBonuses;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.ClientAction;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.Destination;
import app.fifteen.purchase.Purchases;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The panel of discount cards, put together. */
public final class CardsPart implements Part {

  private final CardsViewModel model;
  private final CardViewModel card;
  private final CardForms forms;
  private final CardsController controller;
  private final Screen screen;

  public CardsPart(
      Workplace place,
      Database database,
      Clock clock,
      Cards cards,
      Purchases purchases,
      BookWaitingBonuses waitingBonuses,
      ClientList clients) {
    var desk = place.desk();
    model = new CardsViewModel(database, cards.list, desk, place.tasks(), clock);
    card =
        new CardViewModel(
            database, cards, waitingBonuses, desk, place.tasks(), place.notices(), clock, model.shownProperty());
    forms =
        new CardForms(
            place, database, cards, purchases, clients, clock, id -> place.open(new Destination.Card(id)));
    var view =
        new Views(
                desk.messages(),
                Map.of(
                    CardsController.class, () -> new CardsController(model, desk, () -> forms.sell(Optional.empty())),
                    CardController.class, () -> new CardController(card, forms, desk, place.ticker(), place::open)))
            .load(CardsController.class);
    controller = view.controller();
    screen =
        new Screen(
            "nav.cards", Feather.CREDIT_CARD, new KeyCodeCombination(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),
            view::root, controller::focus, new SimpleStringProperty(""));
  }

  @Override
  public Optional<Screen> screen() {
    return Optional.of(screen);
  }

  @Override
  public boolean open(Destination where) {
    if (where instanceof Destination.Card(var id)) {
      model.shownProperty().set(id);
      controller.bringUp();
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
    return Optional.ofNullable(card.detailsProperty().get()).map(details -> new Destination.Client(details.holder().id()));
  }

  @Override
  public List<ClientAction> clientActions() {
    return List.of(ClientAction.inMenu("card.do.sell", client -> forms.sell(Optional.of(client))));
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
