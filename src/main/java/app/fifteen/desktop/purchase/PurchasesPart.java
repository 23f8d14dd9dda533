package app.fifteen.desktop.purchase;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.ClientAction;
import app.fifteen.desktop.kit.ClientNote;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Destination;
import app.fifteen.purchase.Purchase;
import app.fifteen.purchase.Purchases;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Stage;

/** What a client bought (R44), put together: a line on the client's page, and a window of its own. */
public final class PurchasesPart implements Part {

  private final Workplace place;
  private final Database database;
  private final Purchases purchases;
  private final Clock clock;
  private final ClientNote note;
  private Optional<PurchasesViewModel> current = Optional.empty();

  public PurchasesPart(Workplace place, Database database, Purchases purchases, Clock clock) {
    this.place = place;
    this.database = database;
    this.purchases = purchases;
    this.clock = clock;
    note = new ClientValueNote(database, purchases.values, place.desk(), place.tasks(), this::open);
  }

  @Override
  public List<ClientAction> clientActions() {
    return List.of(ClientAction.inMenu("purchases.menu", this::open));
  }

  @Override
  public List<ClientNote> clientNotes() {
    return List.of(note);
  }

  /** The purchases of a client, and a form for another one. */
  public Stage open(ClientId client) {
    var messages = place.desk().messages();
    var model = new PurchasesViewModel(place, database, purchases, clock, client);
    current = Optional.of(model);
    var view =
        new Views(
                messages,
                Map.of(
                    PurchasesController.class,
                    () -> new PurchasesController(model, place, this::takeBack, this::openCard)))
            .load(PurchasesController.class);
    var window = ModalWindow.show(place.dialogs(), messages.get("purchases.title"), view.root());
    window.setMinWidth(640);
    window.setMinHeight(520);
    window.setOnHidden(_ -> current = Optional.empty());
    return window;
  }

  private void takeBack(Purchase purchase) {
    var messages = place.desk().messages();
    var model = new TakeBackPurchaseViewModel(purchases.takePurchaseBack, purchase, place);
    ModalWindow.show(
        place.dialogs(), messages.get("purchases.take_back"),
        new Views(
                messages,
                Map.of(TakeBackPurchaseController.class, () -> new TakeBackPurchaseController(model, messages)))
            .load(TakeBackPurchaseController.class)
            .root());
  }

  private void openCard(CardId card) {
    place.open(new Destination.Card(card));
  }

  @Override
  public void refresh() {
    current.ifPresent(PurchasesViewModel::refresh);
  }
}
