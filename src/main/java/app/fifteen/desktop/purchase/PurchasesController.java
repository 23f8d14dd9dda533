package app.fifteen.desktop.purchase;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Dates;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.CardId;
import app.fifteen.purchase.Purchase;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

/** What a client bought, the newest first, above the form of another purchase; Enter on one takes it back. */
public final class PurchasesController {

  private final PurchasesViewModel model;
  private final Desk desk;
  private final DraftDesk drafts;
  private final Consumer<Purchase> takeBack;
  private final Consumer<CardId> openCard;

  @FXML private FormDialog form;
  @FXML private Label value;
  @FXML private Label count;
  @FXML private ListView<Purchase> list;
  @FXML private TextField amount;
  @FXML private ComboBox<PurchaseKind> kind;
  @FXML private TextField what;
  @FXML private TextField reference;
  @FXML private DatePicker on;

  /**
   * @param takeBack opens the form in which a purchase without a card is taken back
   * @param openCard shows a card, where a purchase with it is taken back
   */
  PurchasesController(
      PurchasesViewModel model, Workplace place, Consumer<Purchase> takeBack, Consumer<CardId> openCard) {
    this.model = model;
    this.desk = place.desk();
    this.drafts = place.drafts();
    this.takeBack = takeBack;
    this.openCard = openCard;
  }

  @FXML
  private void initialize() {
    model.valueProperty().subscribe(words -> Presence.say(value, words));
    count.textProperty().bind(Bindings.size(model.rows().all()).map(size -> countText(size.intValue())));
    list.setFixedCellSize(PurchaseCell.HEIGHT);
    list.setCellFactory(_ -> new PurchaseCell(desk, drafts));
    LiveList.in(list, model.rows()).opening(this::open).saying(desk.messages(), () -> desk.messages().get("purchases.none"));
    amount.textProperty().bindBidirectional(model.amountProperty());
    kind.getItems().setAll(PurchaseKind.values());
    kind.setConverter(Choices.named(desk.messages()::word));
    kind.valueProperty().bindBidirectional(model.kindProperty());
    what.textProperty().bindBidirectional(model.whatProperty());
    reference.textProperty().bindBidirectional(model.referenceProperty());
    Dates.in(on, desk.messages()).bindBidirectional(model.onTypedProperty());
    on.valueProperty().bindBidirectional(model.onProperty());
    form.at(PurchaseDraft.Part.AMOUNT, amount);
    form.at(PurchaseDraft.Part.WHAT, what);
    form.at(PurchaseDraft.Part.REFERENCE, reference);
    form.at(PurchaseDraft.Part.BOUGHT_ON, on);
    form.keeping(model.kept(), desk.messages());
    form.bind(() -> model.record(amount::requestFocus), model.problemProperty(), model.savingProperty());
  }

  private String countText(int size) {
    return size < PurchasesViewModel.MOST ? "" : desk.messages().get("common.first", size);
  }

  /** A purchase with a card is taken back with its bonuses, on the panel: this window makes way for it. */
  private void open(Purchase purchase) {
    purchase
        .with()
        .ifPresentOrElse(
            with -> {
              form.close();
              openCard.accept(with.card());
            },
            () -> {
              if (purchase.standing().minor() > 0) {
                takeBack.accept(purchase);
              }
            });
  }
}
