package app.fifteen.desktop.card;

import app.fifteen.card.CardPart;
import app.fifteen.card.DiscountCard;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.kernel.Messages;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;

/** The form in which a card is sold. */
public final class SaleController {

  private final SaleViewModel model;
  private final Messages messages;
  private final Consumer<DiscountCard> sold;

  @FXML private FormDialog form;
  @FXML private PersonController personController;
  @FXML private TextField number;
  @FXML private TextField price;
  @FXML private CheckBox given;

  SaleController(SaleViewModel model, Messages messages, Consumer<DiscountCard> sold) {
    this.model = model;
    this.messages = messages;
    this.sold = sold;
  }

  @FXML
  private void initialize() {
    number.textProperty().bindBidirectional(model.numberProperty());
    number.promptTextProperty().bind(model.hintProperty());
    price.textProperty().bindBidirectional(model.priceProperty());
    given.selectedProperty().bindBidirectional(model.givenProperty());
    price.disableProperty().bind(model.givenProperty());
    form.at(CardPart.PERSON, personController.name());
    form.at(CardPart.NUMBER, number);
    form.at(CardPart.PRICE, price);
    form.keeping(model.kept(), messages);
    form.bind(this::save, model.problemProperty(), model.savingProperty());
  }

  private void save() {
    model.save(
        card -> {
          form.close();
          sold.accept(card);
        });
  }
}
