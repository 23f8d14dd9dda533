package app.fifteen.desktop.inbox;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.ListPane;
import app.fifteen.desktop.kit.ListSearch;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.ManyChoices;
import app.fifteen.desktop.kit.SegmentedChoice;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.desktop.kit.WordsKey;
import app.fifteen.request.Channel;
import app.fifteen.request.InboxFilter.Scope;
import app.fifteen.request.InboxRow;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckComboBox;

/** The inbox: who waits, the nearest deadline first. */
public final class InboxController {

  static final PseudoClass EMPTY = PseudoClass.getPseudoClass("nobody");

  private final InboxViewModel model;
  private final Desk desk;
  private final Ticker ticker;
  private final DraftDesk drafts;
  private final Runnable openRegister;
  private LiveList<InboxRow> lines;
  private ListSearch searching;

  @FXML private SplitPane root;
  @FXML private ListPane pane;
  @FXML private SegmentedChoice<Scope> scopes;
  @FXML private ToggleButton mine;
  @FXML private ToggleButton unclaimed;
  @FXML private ToggleButton all;
  @FXML private ToggleButton resolved;
  @FXML private TextField search;
  @FXML private CheckComboBox<Channel> channels;
  @FXML private ListView<InboxRow> list;
  @FXML private RequestController requestController;

  /** @param openRegister shows the form for a new request */
  public InboxController(
      InboxViewModel model, Desk desk, Ticker ticker, DraftDesk drafts, Runnable openRegister) {
    this.model = model;
    this.desk = desk;
    this.ticker = ticker;
    this.drafts = drafts;
    this.openRegister = openRegister;
  }

  @FXML
  private void initialize() {
    bindFilter();
    bindList();
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.refresh();
  }

  /** More things to do with the list, such as import and export, which other screens bring. */
  public void addMenuItems(MenuItem... items) {
    pane.addMenuItems(items);
  }

  private void bindFilter() {
    scopes.bind(
        model.scopeProperty(),
        Map.of(Scope.MINE, mine, Scope.UNCLAIMED, unclaimed, Scope.ALL, all, Scope.RESOLVED, resolved));
    searching = ListSearch.in(search, model.searchProperty(), this::focusList);
    channels.getItems().setAll(Channel.values());
    ManyChoices.bind(
        channels, model.channels(), desk.messages()::word, desk.messages().get("inbox.every_channel"));
    pane.count(model.totalProperty().map(String::valueOf));
  }

  private void bindList() {
    list.setFixedCellSize(InboxCell.HEIGHT);
    list.setCellFactory(_ -> new InboxCell(desk, ticker, drafts));
    lines =
        LiveList.in(list, model.list())
            .readingOn(model::readMore)
            .keeping(InboxRow::id, model.selectedProperty())
            .saying(
                desk.messages(), this::whyEmpty, model.searchProperty(), model.channels(),
                model.scopeProperty())
            .leadingBackFrom(root);
  }

  private String whyEmpty() {
    boolean filtered = !model.searchProperty().get().isBlank() || !model.channels().isEmpty();
    if (filtered) {
      return desk.messages().get("common.nothing_found");
    }
    return desk.messages().get("inbox.empty." + model.scopeProperty().get().name().toLowerCase(Locale.ROOT));
  }

  @FXML
  private void register(ActionEvent event) {
    openRegister.run();
  }

  /** Does what a key means in the inbox, and consumes it then. */
  public void onKey(KeyEvent key) {
    boolean typing = key.getTarget() instanceof TextInputControl;
    if (searching.takes(key)) {
      key.consume();
    } else if (WordsKey.matches(key) && requestController.write()) {
      key.consume();
    } else if (key.getCode() == KeyCode.F2 && requestController.correctLast()) {
      key.consume();
    } else if (UndoKey.matches(key)) {
      requestController.undo();
      key.consume();
    } else if (!key.isShortcutDown() && (key.isAltDown() || !typing) && requestController.press(key.getCode())) {
      key.consume();
    }
  }

  /** Another request is about to be shown than the one somebody was just busy with. */
  void turning() {
    requestController.turning();
  }

  /** Ready for arrow keys and digits, with the most urgent request at hand. */
  public void focusList() {
    lines.focus();
  }
}
