package app.fifteen.desktop.card;

import app.fifteen.card.CardScope;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.ListPane;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.ListSearch;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.SegmentedChoice;
import app.fifteen.desktop.kit.Trouble;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The panel of discount cards: one field that takes a number, a phone or a name, what is found, and the card beside it. */
public final class CardsController {

  private final CardsViewModel model;
  private final Desk desk;
  private final DraftDesk drafts;
  private final Trouble trouble;
  private final Runnable sell;
  private LiveList<CardLine> lines;
  private ListSearch searching;
  private ScannedKeys scanning;

  @FXML private SplitPane root;
  @FXML private ListPane pane;
  @FXML private TextField search;
  @FXML private SegmentedChoice<CardScope> scopes;
  @FXML private ToggleButton find;
  @FXML private ToggleButton burning;
  @FXML private ToggleButton bare;
  @FXML private ListView<CardLine> list;
  @FXML private CardController cardController;

  /** @param sell opens the form in which a card is sold */
  public CardsController(CardsViewModel model, Desk desk, DraftDesk drafts, Trouble trouble, Runnable sell) {
    this.model = model;
    this.desk = desk;
    this.drafts = drafts;
    this.trouble = trouble;
    this.sell = sell;
  }

  @FXML
  private void initialize() {
    searching = ListSearch.in(search, model.typedProperty(), this::focusList);
    scanning = new ScannedKeys(code -> cardController.press(code), this::scanned);
    scopes.bind(
        model.scopeProperty(), Map.of(CardScope.FIND, find, CardScope.BURNING, burning, CardScope.BARE, bare));
    pane.count(Bindings.size(model.rows().all()).map(size -> countText(size.intValue())));
    list.setFixedCellSize(CardCell.HEIGHT);
    list.setCellFactory(_ -> new CardCell(desk, drafts));
    // The card stays on the panel when the field is emptied for the next one, and when it leaves its list.
    lines =
        LiveList.in(list, model.rows())
            .keeping(line -> line.card().id(), model.shownProperty())
            .saying(
                desk.messages(), this::whyEmpty, model.typedProperty(), model.scopeProperty(), trouble.currentProperty())
            .leadingBackFrom(root);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.refresh();
  }

  private String countText(int size) {
    if (model.scopeProperty().get() == CardScope.FIND) {
      return "";
    }
    return ListRows.counted(size, CardsViewModel.MOST, desk.messages());
  }

  private String whyEmpty() {
    return desk.messages()
        .get(
            model.typedProperty().get().isBlank()
                ? "cards.empty." + model.scopeProperty().get().name().toLowerCase(Locale.ROOT)
                : trouble.currentProperty().get().isPresent() ? "cards.empty.away" : "common.nothing_found");
  }

  public void addMenuItems(MenuItem... items) {
    pane.addMenuItems(items);
  }

  @FXML
  private void sell() {
    sell.run();
  }

  /** Whatever was shown: this is the next card. */
  private void scanned(String number) {
    search.setText(number);
    showFirst();
  }

  private void showFirst() {
    model.openFirst();
    cardController.focus();
  }

  /** Does what a key means on the panel, and consumes it then. */
  public void onKey(KeyEvent key) {
    boolean typing = key.getTarget() instanceof TextInputControl;
    if (key.getTarget() == search && key.getCode() == KeyCode.ENTER) {
      // A scanner ends with it: the card that was scanned is shown, and the keyboard is where its keys are.
      showFirst();
      key.consume();
    } else if (!typing && scanning.takes(key) || searching.takes(key) || cardController.onKey(key)) {
      key.consume();
    }
  }

  private void focusList() {
    lines.focus();
  }

  /** Ready for what is done with the card that is shown. */
  void focusCard() {
    cardController.focus();
  }

  /** Ready for the next card. */
  public void focusField() {
    search.requestFocus();
    search.selectAll();
  }
}
