package app.fifteen.desktop.card;

import app.fifteen.card.CardPart;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.kernel.Messages;
import app.fifteen.purchase.Purchase;
import app.fifteen.purchase.PurchaseDraft;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The form in which a purchase is taken back. */
public final class ReversalController {

  private final ReversalViewModel model;
  private final Messages messages;
  private final Runnable reversed;

  @FXML private FormDialog form;
  @FXML private ComboBox<Purchase> purchase;
  @FXML private TextField amount;
  @FXML private TextArea reason;

  /** @param reversed called once the window is closed */
  ReversalController(ReversalViewModel model, Messages messages, Runnable reversed) {
    this.model = model;
    this.messages = messages;
    this.reversed = reversed;
  }

  @FXML
  private void initialize() {
    purchase.setItems(model.purchases());
    purchase.setConverter(Choices.named(this::called));
    purchase.valueProperty().bindBidirectional(model.chosenProperty());
    amount.textProperty().bindBidirectional(model.amountProperty());
    reason.textProperty().bindBidirectional(model.reasonProperty());
    form.at(CardPart.AMOUNT, amount);
    form.at(PurchaseDraft.Part.AMOUNT, amount);
    form.at(CardPart.REASON, reason);
    form.keeping(model.kept(), messages);
    form.bind(this::save, model.problemProperty(), model.savingProperty());
  }

  private String called(Purchase bought) {
    return messages.get(
        "card.reverse.purchase",
        bought.boughtOn(),
        Stream.of(bought.what(), bought.reference().orElse("")).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · ")),
        bought.standing());
  }

  private void save() {
    model.save(
        () -> {
          form.close();
          reversed.run();
        });
  }
}
