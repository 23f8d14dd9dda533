package app.fifteen.desktop.client;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.ClearButton;
import app.fifteen.desktop.kit.ClientNote;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.KeyButtons;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.desktop.kit.WordsKey;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Messages;
import app.fifteen.timeline.OpenMatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of a client: what is known on top, everything that happened below, and one key for each contact. */
public final class ClientController {

  private static final double NARROWEST_ACTION = 160;

  private final ClientViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Dialogs dialogs;
  private final ClientForms forms;
  private final Map<ContactAction, Button> buttons = new EnumMap<>(ContactAction.class);

  @FXML private StackPane root;
  @FXML private VBox page;
  @FXML private ScrollPane head;
  @FXML private VBox foot;
  @FXML private HBox pageActions;
  @FXML private MenuButton more;
  @FXML private HBox aboutLine;
  @FXML private ComboBox<Optional<OpenMatter>> about;
  @FXML private TextArea words;
  @FXML private TilePane actions;
  @FXML private ClientHeadController knownController;

  public ClientController(ClientViewModel model, Desk desk, Dialogs dialogs, ClientForms forms) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.dialogs = dialogs;
    this.forms = forms;
  }

  @FXML
  private void initialize() {
    words.textProperty().bindBidirectional(model.wordsProperty());
    model.typedWords().seenWhile(() -> root.getScene() != null);
    ClearButton.in(words, messages, model::clearWords);
    for (var action : ContactAction.values()) {
      var button = KeyButtons.button(action.icon(), messages.get(action.nameKey()), action.digit(), messages);
      button.setId("contact-" + action.name().toLowerCase(Locale.ROOT));
      button.setOnAction(_ -> contact(action));
      buttons.put(action, button);
      actions.getChildren().add(button);
    }
    KeyButtons.fillLines(actions, NARROWEST_ACTION);
    about.setItems(model.subjects().offered());
    about.setConverter(Choices.named(each -> each.map(this::subject).orElse(messages.get("clientpage.about_nothing"))));
    about.valueProperty().bindBidirectional(model.subjects().aboutProperty());
    aboutLine.visibleProperty().bind(Bindings.isNotEmpty(model.subjects().offered()));
    aboutLine.managedProperty().bind(aboutLine.visibleProperty());
    DetailsHead.fit(head, root, foot);
    Presence.show(more, false);
    model.pageProperty().subscribe(this::show);
  }

  private String subject(OpenMatter request) {
    return request.about().isEmpty() ? messages.get("common.no_subject") : request.about();
  }

  private void show(ClientViewModel.Page shown) {
    page.setVisible(shown != null);
    if (shown != null) {
      buttons.forEach(
          (action, button) -> {
            button.getStyleClass().remove("unwanted");
            if (model.isUnwanted(action)) {
              button.getStyleClass().add("unwanted");
            }
          });
    }
  }

  /** Whoever does not want to be reached in a way is reached so only on purpose (R36). */
  private void contact(ContactAction action) {
    if (!model.isUnwanted(action)
        || dialogs.confirm(
            messages.get("clientpage.unwanted", messages.word(action.how().orElseThrow())),
            messages.get("clientpage.unwanted.yes"))) {
      model.contact(action);
    }
  }

  /** Something done often with the client, which another part brings. @param keys that do it, too */
  public void addButton(String nameKey, Ikon icon, String keys, Consumer<ClientId> doIt) {
    var button = new Button(messages.get(nameKey), new FontIcon(icon));
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(keys));
    button.setOnAction(
        _ -> Optional.ofNullable(model.pageProperty().get()).ifPresent(shown -> doIt.accept(shown.client().client().id())));
    pageActions.getChildren().addFirst(button);
  }

  /** More to do with the client, which other parts bring. */
  public void addMenuItem(String nameKey, Consumer<ClientId> doIt) {
    var item = new MenuItem(messages.get(nameKey));
    item.setOnAction(
        _ -> Optional.ofNullable(model.pageProperty().get()).ifPresent(shown -> doIt.accept(shown.client().client().id())));
    more.getItems().add(item);
    Presence.show(more, true);
  }

  /** What another part tells of the client. */
  public void addNote(ClientNote note) {
    knownController.addNote(note);
  }

  @FXML
  private void change(ActionEvent event) {
    Optional.ofNullable(model.pageProperty().get()).ifPresent(shown -> forms.change(shown.client().client().id()));
  }

  @FXML
  private void decideStanding(ActionEvent event) {
    Optional.ofNullable(model.pageProperty().get()).ifPresent(shown -> forms.decideStanding(shown.client().client()));
  }

  /** @return whether the key means something here, which is then done */
  boolean onKey(KeyEvent key, boolean typing) {
    if (!page.isVisible()) {
      return false;
    }
    if (key.getCode() == KeyCode.F2) {
      change(null);
      return true;
    }
    if (WordsKey.matches(key)) {
      words.requestFocus();
      return true;
    }
    if (key.isShortcutDown()) {
      boolean undo = UndoKey.matches(key);
      if (undo) {
        model.undo();
      }
      return undo;
    }
    return (key.isAltDown() || !typing) && press(key.getCode());
  }

  private boolean press(KeyCode code) {
    for (var action : ContactAction.values()) {
      if (action.isOn(code)) {
        buttons.get(action).fire();
        return true;
      }
    }
    return false;
  }
}
