package app.fifteen.desktop.client;

import app.fifteen.client.ClientDraft;
import app.fifteen.client.LettersConsent;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.StaffMember;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is not known of a client yet, as a quiet row of buttons; each opens a field right there. Enter stores that one
 * thing. Whatever else happens to the client meanwhile, what is being typed stays.
 */
final class MissingView {

  private final ClientViewModel model;
  private final Messages messages;
  private final FlowPane buttons;
  private final VBox asking;
  private final Map<MissingField, Button> made = new EnumMap<>(MissingField.class);
  private List<MissingField> shown = List.of();
  private ClientId client;
  private MissingField open;

  MissingView(ClientViewModel model, Messages messages, FlowPane buttons, VBox asking) {
    this.model = model;
    this.messages = messages;
    this.buttons = buttons;
    this.asking = asking;
    close();
  }

  void show(ClientViewModel.Page page) {
    var whose = page.client().client();
    if (!whose.id().equals(client)) {
      client = whose.id();
      shown = List.of();
      close();
    }
    var missing = MissingField.in(whose.facts());
    if (open != null && !missing.contains(open)) {
      close();
    }
    if (!missing.equals(shown)) {
      shown = missing;
      place(missing.stream().map(field -> made.computeIfAbsent(field, this::button)).toList());
    }
    Presence.show(buttons, !missing.isEmpty());
  }

  /** What stays is never taken out, not even for a moment: it may have the keyboard. */
  private void place(List<Button> wanted) {
    var children = buttons.getChildren();
    children.retainAll(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      if (i == children.size() || children.get(i) != wanted.get(i)) {
        children.add(i, wanted.get(i));
      }
    }
  }

  private Button button(MissingField field) {
    var button = new Button(messages.word(field.field()), new FontIcon(Feather.PLUS));
    button.getStyleClass().addAll("small", "flat", "missing");
    button.setId("missing-" + field.name().toLowerCase(Locale.ROOT));
    button.setOnAction(_ -> ask(field));
    return button;
  }

  private void ask(MissingField field) {
    open = field;
    var row = new FormRow();
    row.setText(messages.word(field.field()));
    row.setHint(messages.get("clientpage.missing." + field.name().toLowerCase(Locale.ROOT)));
    var control = control(field, row);
    control.setId("missing-field");
    control.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            close();
            focus(field);
            key.consume();
          }
        });
    row.setField(control);
    asking.getChildren().setAll(row);
    Presence.show(asking, true);
    Platform.runLater(control::requestFocus);
  }

  private Control control(MissingField field, FormRow row) {
    return switch (field) {
      case PERSONAL_MANAGER -> {
        var box = new ComboBox<StaffMember>();
        box.getItems().setAll(model.pageProperty().get().staff());
        box.setConverter(Choices.named(StaffMember::name));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty()
            .addListener((_, _, member) -> save(model.draft().withPersonalManager(Optional.of(member.id())), field, row));
        yield box;
      }
      case LETTERS -> {
        var box = new ComboBox<LettersConsent>();
        box.getItems().setAll(LettersConsent.AGREED, LettersConsent.DECLINED);
        box.setConverter(Choices.named(messages::word));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((_, _, consent) -> save(model.draft().withLetters(consent), field, row));
        yield box;
      }
      case PHONE, EMAIL, BIRTHDAY, NEXT_TRIP_ON, SOURCE -> {
        var text = new TextField();
        text.textProperty().bindBidirectional(model.missingProperty(field));
        text.setOnAction(
            _ -> {
              if (text.getText().isBlank()) {
                close();
                focus(field);
              } else {
                save(model.draft().with(field.field(), text.getText()), field, row);
              }
            });
        yield text;
      }
    };
  }

  private void save(ClientDraft draft, MissingField field, FormRow row) {
    model.change(
        draft,
        () -> {
          model.missingProperty(field).set("");
          close();
          focusNext(field);
        },
        refused -> refuse(refused, row));
  }

  private void refuse(Rejection refused, FormRow row) {
    row.show(messages.get(refused));
    row.getField().requestFocus();
  }

  private void close() {
    open = null;
    asking.getChildren().clear();
    Presence.show(asking, false);
  }

  private void focus(MissingField field) {
    if (shown.contains(field)) {
      made.get(field).requestFocus();
    }
  }

  /** One asks on: the keyboard goes to what is missing besides. */
  private void focusNext(MissingField field) {
    shown.stream()
        .filter(each -> each.compareTo(field) > 0)
        .findFirst()
        .or(() -> shown.stream().filter(each -> each != field).findFirst())
        .ifPresent(this::focus);
  }
}
