package app.fifteen.desktop.purchase;

import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.kernel.Messages;
import app.fifteen.purchase.TakePurchaseBack;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The form in which a purchase without a card is taken back. */
public final class TakeBackPurchaseController {

  private final TakeBackPurchaseViewModel model;
  private final Messages messages;

  @FXML private FormDialog form;
  @FXML private Label which;
  @FXML private TextField amount;
  @FXML private TextArea reason;

  TakeBackPurchaseController(TakeBackPurchaseViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  private void initialize() {
    var purchase = model.purchase();
    which.setText(
        messages.get(
            "purchases.which", purchase.boughtOn(), purchase.what().isEmpty() ? messages.word(purchase.kind()) : purchase.what(),
            purchase.standing()));
    amount.textProperty().bindBidirectional(model.amountProperty());
    reason.textProperty().bindBidirectional(model.reasonProperty());
    form.at(TakePurchaseBack.Part.AMOUNT, amount);
    form.at(TakePurchaseBack.Part.REASON, reason);
    form.keeping(model.kept(), messages);
    form.bind(() -> model.save(form::close), model.problemProperty(), model.savingProperty());
  }
}
