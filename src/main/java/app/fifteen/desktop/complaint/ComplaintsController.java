package app.fifteen.desktop.complaint;

import app.fifteen.complaint.ComplaintFilter;
import app.fifteen.complaint.ComplaintRow;
import app.fifteen.complaint.OfferTimes;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.ListPane;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SegmentedChoice;
import app.fifteen.desktop.kit.Ticker;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Complaints: what is late on top, and the case of one of them beside it; or the wizard, while one is open. */
public final class ComplaintsController {

  private final ComplaintsViewModel model;
  private final Desk desk;
  private final Ticker ticker;
  private final DraftDesk drafts;
  private final Runnable complain;
  private LiveList<ComplaintRow> shown;
  private Optional<Runnable> focusInstead = Optional.empty();

  @FXML private StackPane root;
  @FXML private SplitPane split;
  @FXML private ListPane pane;
  @FXML private Label offered;
  @FXML private SegmentedChoice<Boolean> scopes;
  @FXML private ToggleButton mine;
  @FXML private ToggleButton all;
  @FXML private ComboBox<ComplaintFilter> filter;
  @FXML private ListView<ComplaintRow> list;
  @FXML private CaseController caseViewController;

  /** @param complain opens a new complaint */
  public ComplaintsController(
      ComplaintsViewModel model, Desk desk, Ticker ticker, DraftDesk drafts, Runnable complain) {
    this.model = model;
    this.desk = desk;
    this.ticker = ticker;
    this.drafts = drafts;
    this.complain = complain;
  }

  @FXML
  private void initialize() {
    scopes.bind(model.mineProperty(), Map.of(true, mine, false, all));
    filter.getItems().setAll(ComplaintFilter.values());
    filter.setConverter(Choices.named(desk.messages()::word));
    filter.valueProperty().bindBidirectional(model.filterProperty());
    model.offerTimesProperty().subscribe(times -> Presence.say(offered, times == null ? "" : words(times)));
    pane.count(model.totalProperty().map(total -> desk.messages().get("cases.count", total)));
    list.setFixedCellSize(ComplaintCell.HEIGHT);
    list.setCellFactory(_ -> new ComplaintCell(desk, ticker, drafts));
    shown =
        LiveList.in(list, model.rows())
            .keeping(ComplaintRow::id, model.shownProperty())
            .saying(desk.messages(), this::whyEmpty, model.filterProperty(), model.mineProperty())
            .leadingBackFrom(split);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.refresh();
  }

  /** Median and share within the minute (R16); nothing as long as there is nothing to tell. */
  private String words(OfferTimes times) {
    return times
        .median()
        .map(median -> desk.messages().get("cases.offer_times", median, times.within(), times.all()))
        .orElse("");
  }

  private String whyEmpty() {
    var key = "cases.empty." + model.filterProperty().get().name().toLowerCase(Locale.ROOT);
    var sentence = desk.messages().get(key);
    return model.mineProperty().get() ? sentence + "\n" + desk.messages().get("cases.only_mine") : sentence;
  }

  @FXML
  private void complain() {
    complain.run();
  }

  /** More things to do with the list, such as export, which other parts bring. */
  public void addMenuItems(MenuItem... items) {
    pane.addMenuItems(items);
  }

  /** Shows something in place of the list and the case, such as the wizard. @param focus gives it the keyboard */
  public void showInstead(Node node, Runnable focus) {
    focusInstead = Optional.of(focus);
    split.setVisible(false);
    root.getChildren().setAll(split, node);
    focus.run();
  }

  /** The list and the case are back. */
  public void showList() {
    focusInstead = Optional.empty();
    root.getChildren().setAll(List.of(split));
    split.setVisible(true);
    focusList();
  }

  /** Does what a key means for the open case, and consumes it then. */
  public void onKey(KeyEvent key) {
    if (split.isVisible() && caseViewController.onKey(key, key.getTarget() instanceof TextInputControl)) {
      key.consume();
    }
  }

  /** Ready for arrow keys, with the first complaint at hand; or whatever is shown instead is. */
  public void focusList() {
    if (focusInstead.isPresent()) {
      focusInstead.get().run();
      return;
    }
    shown.focus();
  }
}
