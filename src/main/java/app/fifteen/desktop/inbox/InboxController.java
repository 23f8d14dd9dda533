package app.fifteen.desktop.inbox;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ManyChoices;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Channel;
import app.fifteen.request.InboxFilter.Scope;
import app.fifteen.request.InboxRow;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckComboBox;

/** The inbox: who waits, the nearest deadline first. */
public final class InboxController {

  static final PseudoClass EMPTY = PseudoClass.getPseudoClass("nobody");

  private final InboxViewModel model;
  private final Desk desk;
  private final Ticker ticker;
  private final Runnable openRegister;
  private final Map<Scope, ToggleButton> scopeButtons = new EnumMap<>(Scope.class);
  private boolean selecting;
  private RequestId toReveal;

  @FXML private SplitPane root;
  @FXML private Label count;
  @FXML private MenuButton more;
  @FXML private ToggleGroup scopes;
  @FXML private ToggleButton mine;
  @FXML private ToggleButton unclaimed;
  @FXML private ToggleButton all;
  @FXML private ToggleButton resolved;
  @FXML private TextField search;
  @FXML private CheckComboBox<Channel> channels;
  @FXML private ListView<InboxRow> list;
  @FXML private RequestController requestController;

  /** @param openRegister shows the form for a new request */
  public InboxController(InboxViewModel model, Desk desk, Ticker ticker, Runnable openRegister) {
    this.model = model;
    this.desk = desk;
    this.ticker = ticker;
    this.openRegister = openRegister;
  }

  @FXML
  private void initialize() {
    bindFilter();
    bindList();
    SplitPane.setResizableWithParent(root.getItems().get(1), false);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.refresh();
  }

  /** More things to do with the list, such as import and export, which other screens bring. */
  public void addMenuItems(MenuItem... items) {
    more.getItems().addAll(items);
  }

  private void bindFilter() {
    scopeButtons.putAll(
        Map.of(Scope.MINE, mine, Scope.UNCLAIMED, unclaimed, Scope.ALL, all, Scope.RESOLVED, resolved));
    scopeButtons.forEach((scope, button) -> button.setOnAction(_ -> model.scopeProperty().set(scope)));
    scopes.selectedToggleProperty().addListener((_, was, is) -> scopes.selectToggle(is == null ? was : is));
    model.scopeProperty().subscribe(scope -> scopes.selectToggle(scopeButtons.get(scope)));
    search.textProperty().bindBidirectional(model.searchProperty());
    channels.getItems().setAll(Channel.values());
    ManyChoices.bind(
        channels, model.channels(), desk.messages()::word, desk.messages().get("inbox.every_channel"));
    count.textProperty()
        .bind(Bindings.createStringBinding(() -> String.valueOf(model.totalProperty().get()), model.totalProperty()));
  }

  private void bindList() {
    list.setFixedCellSize(InboxCell.HEIGHT);
    list.setItems(model.rows());
    list.setCellFactory(_ -> new InboxCell(desk, ticker));
    var empty = new Label();
    empty.setWrapText(true);
    empty.getStyleClass().addAll("text-muted", "empty-state");
    empty.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::whyEmpty, model.loadedProperty(), model.searchProperty(), model.channels(),
                model.scopeProperty()));
    list.setPlaceholder(empty);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, row) -> {
              if (!selecting && !model.isUpdating() && row != null) {
                model.selectedProperty().set(row.id());
              }
            });
    model.shownProperty().subscribe(() -> keepSelection(model.selectedProperty().get()));
    model
        .selectedProperty()
        .subscribe(
            id -> {
              toReveal = isSelectedInList(id) ? null : id;
              keepSelection(id);
            });
    list.skinProperty().subscribe(_ -> watchScrolling());
  }

  /**
   * The same request stays selected when lines come and go above it. One that left the list stays in the pane beside
   * it, so that a key pressed at that moment never hits another request.
   */
  private void keepSelection(RequestId id) {
    selecting = true;
    try {
      int index = -1;
      for (int i = 0; i < model.rows().size() && id != null; i++) {
        if (model.rows().get(i).id().equals(id)) {
          index = i;
          break;
        }
      }
      if (index < 0) {
        list.getSelectionModel().clearSelection();
      } else if (list.getSelectionModel().getSelectedIndex() != index) {
        list.getSelectionModel().clearAndSelect(index);
      }
      if (index >= 0 && id.equals(toReveal)) {
        toReveal = null;
        list.scrollTo(index);
      }
    } finally {
      selecting = false;
    }
  }

  private boolean isSelectedInList(RequestId id) {
    var row = list.getSelectionModel().getSelectedItem();
    return row != null && row.id().equals(id);
  }

  private void watchScrolling() {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.positionProperty()
          .subscribe(
              position -> {
                if (position.doubleValue() > 0.8) {
                  model.readMore();
                }
              });
    }
  }

  private String whyEmpty() {
    if (!model.loadedProperty().get()) {
      return desk.messages().get("inbox.loading");
    }
    boolean filtered = !model.searchProperty().get().isBlank() || !model.channels().isEmpty();
    if (filtered) {
      return desk.messages().get("inbox.nothing_found");
    }
    return desk.messages().get("inbox.empty." + model.scopeProperty().get().name().toLowerCase(Locale.ROOT));
  }

  @FXML
  private void register(ActionEvent event) {
    openRegister.run();
  }

  /** Does what a key means in the inbox, and consumes it then. */
  public void onKey(KeyEvent key) {
    var target = key.getTarget();
    boolean typing = target instanceof TextInputControl;
    if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
      search.requestFocus();
      search.selectAll();
      key.consume();
    } else if (UndoKey.matches(key)) {
      requestController.undo();
      key.consume();
    } else if (target == search && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER)) {
      focusList();
      key.consume();
    } else if (target == search && key.getCode() == KeyCode.ESCAPE) {
      search.clear();
      focusList();
      key.consume();
    } else if (!key.isShortcutDown() && (key.isAltDown() || !typing) && requestController.press(key.getCode())) {
      key.consume();
    }
  }

  /** Ready for arrow keys and digits, with the most urgent request at hand. */
  public void focusList() {
    if (model.selectedProperty().get() == null && !model.rows().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
  }
}
