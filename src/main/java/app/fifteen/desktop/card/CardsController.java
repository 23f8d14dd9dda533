package app.fifteen.desktop.card;

import app.fifteen.card.CardRow;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ListPane;
import app.fifteen.desktop.kit.ListSearch;
import app.fifteen.desktop.kit.LiveList;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The panel of discount cards: one field that takes a number, a phone or a name, what is found, and the card beside it. */
public final class CardsController {

  private final CardsViewModel model;
  private final Desk desk;
  private final Runnable sell;
  private LiveList<CardRow> lines;
  private ListSearch searching;
  private boolean toCard;

  @FXML private SplitPane root;
  @FXML private ListPane pane;
  @FXML private TextField search;
  @FXML private ListView<CardRow> list;
  @FXML private CardController cardController;

  /** @param sell opens the form in which a card is sold */
  public CardsController(CardsViewModel model, Desk desk, Runnable sell) {
    this.model = model;
    this.desk = desk;
    this.sell = sell;
  }

  @FXML
  private void initialize() {
    searching = ListSearch.in(search, model.typedProperty(), this::focusList);
    list.setFixedCellSize(CardCell.HEIGHT);
    list.setCellFactory(_ -> new CardCell(desk));
    lines =
        LiveList.in(list, model.rows())
            .saying(desk.messages(), this::whyEmpty, model.typedProperty());
    // The card stays on the panel when the field is emptied for the next one.
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> Optional.ofNullable(row).map(CardRow::id).ifPresent(model.shownProperty()::set));
    SplitPane.setResizableWithParent(root.getItems().get(1), false);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private String whyEmpty() {
    return desk.messages().get(model.typedProperty().get().isBlank() ? "cards.empty" : "common.nothing_found");
  }

  public void addMenuItems(MenuItem... items) {
    pane.addMenuItems(items);
  }

  @FXML
  private void sell() {
    sell.run();
  }

  /** Does what a key means on the panel, and consumes it then. */
  public void onKey(KeyEvent key) {
    if (key.getTarget() == search && key.getCode() == KeyCode.ENTER) {
      // A scanner ends with it: the card that was scanned is shown, and the keyboard is where its keys are.
      model.openFirst();
      cardController.focus();
      key.consume();
    } else if (searching.takes(key) || cardController.onKey(key, key.getTarget() instanceof TextInputControl)) {
      key.consume();
    }
  }

  private void focusList() {
    lines.focus();
  }

  /** The keyboard goes to the card that was brought up, where each digit does something. */
  void bringUp() {
    toCard = true;
  }

  /** Ready for the next card, or for the one that was just brought up. */
  public void focus() {
    if (toCard) {
      toCard = false;
      cardController.focus();
    } else {
      search.requestFocus();
      search.selectAll();
    }
  }
}
