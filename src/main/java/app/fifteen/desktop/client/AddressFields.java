package app.fifteen.desktop.client;

import app.fifteen.kernel.Messages;
import app.fifteen.kernel.PostalAddress;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A postal address as it is typed: street and house in lines of their own, then code, city and country. */
public final class AddressFields extends VBox {

  private static final double CODE_WIDTH = 110;

  private final TextArea lines = new TextArea();
  private final TextField postalCode = new TextField();
  private final TextField city = new TextField();
  private final TextField country = new TextField();
  private boolean showing;

  public AddressFields() {
    super(6);
    lines.setId("address-lines");
    lines.setPrefRowCount(2);
    lines.setWrapText(true);
    postalCode.setId("address-code");
    postalCode.setPrefWidth(CODE_WIDTH);
    postalCode.setMinWidth(CODE_WIDTH);
    city.setId("address-city");
    country.setId("address-country");
    HBox.setHgrow(city, Priority.ALWAYS);
    HBox.setHgrow(country, Priority.ALWAYS);
    getChildren().addAll(lines, new HBox(6, postalCode, city, country));
  }

  /** Shows this address; what is typed goes into it. */
  void bind(ObjectProperty<PostalAddress> address, Messages messages) {
    named(lines, messages.get("address.lines"));
    named(postalCode, messages.get("address.postal_code"));
    named(city, messages.get("address.city"));
    named(country, messages.get("address.country"));
    for (var field : new TextInputControl[] {lines, postalCode, city, country}) {
      field.textProperty().addListener(_ -> typed(address));
    }
    address.subscribe(this::show);
  }

  private static void named(TextInputControl field, String name) {
    field.setPromptText(name);
    field.setAccessibleText(name);
  }

  private void typed(ObjectProperty<PostalAddress> address) {
    if (!showing) {
      address.set(typed());
    }
  }

  private PostalAddress typed() {
    return new PostalAddress(lines.getText(), postalCode.getText(), city.getText(), country.getText());
  }

  private void show(PostalAddress address) {
    if (address.equals(typed())) {
      return;
    }
    showing = true;
    lines.setText(address.lines());
    postalCode.setText(address.postalCode());
    city.setText(address.city());
    country.setText(address.country());
    showing = false;
  }

  /** The keyboard goes to its first line. */
  @Override
  public void requestFocus() {
    lines.requestFocus();
  }
}
