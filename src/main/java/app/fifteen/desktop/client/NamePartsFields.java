package app.fifteen.desktop.client;

import app.fifteen.client.NameParts;
import app.fifteen.kernel.Messages;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** First name, patronymic and surname, as the rule takes the name apart or somebody corrects it. */
public final class NamePartsFields extends HBox {

  private final TextField given = new TextField();
  private final TextField patronymic = new TextField();
  private final TextField family = new TextField();
  private boolean showing;

  public NamePartsFields() {
    super(6);
    given.setId("name-given");
    patronymic.setId("name-patronymic");
    family.setId("name-family");
    for (var field : fields()) {
      HBox.setHgrow(field, Priority.ALWAYS);
      field.setPrefColumnCount(10);
    }
    getChildren().addAll(fields());
  }

  private List<TextField> fields() {
    return List.of(given, patronymic, family);
  }

  /** Shows these parts; what is typed goes into them. */
  void bind(ObjectProperty<NameParts> parts, Messages messages) {
    named(given, messages.get("clientname.given"));
    named(patronymic, messages.get("clientname.patronymic"));
    named(family, messages.get("clientname.family"));
    fields().forEach(field -> field.textProperty().addListener(_ -> typed(parts)));
    parts.subscribe(this::show);
  }

  private static void named(TextField field, String name) {
    field.setPromptText(name);
    field.setAccessibleText(name);
  }

  private void typed(ObjectProperty<NameParts> parts) {
    if (!showing) {
      parts.set(typed());
    }
  }

  private NameParts typed() {
    return new NameParts(given.getText(), patronymic.getText(), family.getText());
  }

  private void show(NameParts parts) {
    if (parts.equals(typed())) {
      return;
    }
    showing = true;
    given.setText(parts.given());
    patronymic.setText(parts.patronymic());
    family.setText(parts.family());
    showing = false;
  }

  /** The keyboard goes to its first field. */
  @Override
  public void requestFocus() {
    given.requestFocus();
  }
}
