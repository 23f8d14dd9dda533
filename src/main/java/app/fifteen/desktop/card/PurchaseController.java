package app.fifteen.desktop.card;

import app.fifteen.card.Bill;
import app.fifteen.card.CardPart;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Dates;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.kernel.Messages;
import app.fifteen.purchase.PurchaseDraft;
import app.fifteen.purchase.PurchaseKind;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The form of a purchase with a card: what is to be paid stands largest, and changes with what is typed. */
public final class PurchaseController {

  private final PurchaseViewModel model;
  private final Messages messages;
  private final Runnable bought;

  @FXML private FormDialog form;
  @FXML private PersonController personController;
  @FXML private TextField amount;
  @FXML private TextField redeem;
  @FXML private Label onCard;
  @FXML private Label paid;
  @FXML private Label reckoning;
  @FXML private ComboBox<PurchaseKind> kind;
  @FXML private TextField what;
  @FXML private TextField reference;
  @FXML private DatePicker goodOn;

  /** @param bought called once the window is closed */
  PurchaseController(PurchaseViewModel model, Messages messages, Runnable bought) {
    this.model = model;
    this.messages = messages;
    this.bought = bought;
  }

  @FXML
  private void initialize() {
    amount.textProperty().bindBidirectional(model.amountProperty());
    redeem.textProperty().bindBidirectional(model.redeemProperty());
    onCard.setText(messages.get("card.buy.on_card", model.balance()));
    kind.getItems().setAll(PurchaseKind.values());
    kind.setConverter(Choices.named(messages::word));
    kind.valueProperty().bindBidirectional(model.kindProperty());
    what.textProperty().bindBidirectional(model.whatProperty());
    reference.textProperty().bindBidirectional(model.referenceProperty());
    Dates.in(goodOn, messages).bindBidirectional(model.goodOnTypedProperty());
    goodOn.valueProperty().bindBidirectional(model.goodOnProperty());
    model.billProperty().subscribe(this::show);
    form.at(CardPart.PERSON, personController.name());
    form.at(CardPart.AMOUNT, amount);
    form.at(PurchaseDraft.Part.AMOUNT, amount);
    form.at(CardPart.REDEEM, redeem);
    form.at(PurchaseDraft.Part.WHAT, what);
    form.at(PurchaseDraft.Part.REFERENCE, reference);
    form.at(PurchaseDraft.Part.GOOD_ON, goodOn);
    form.keeping(model.kept(), messages);
    form.bind(this::save, model.problemProperty(), model.savingProperty());
  }

  private void show(Optional<Bill> bill) {
    paid.setText(
        bill.map(reckoned -> messages.get("card.buy.paid", reckoned.paid()))
            .orElseGet(() -> amount.getText().isBlank() ? messages.get("card.buy.nothing_yet") : "—"));
    reckoning.setText(
        bill.map(
                reckoned ->
                    messages.get(
                        "card.buy.reckoning", reckoned.discount(), reckoned.worth(), model.bonuses(reckoned.accrued())))
            .orElse(""));
  }

  @FXML
  private void redeemAll() {
    model.redeemAll();
  }

  private void save() {
    model.save(
        () -> {
          form.close();
          bought.run();
        });
  }
}
