package app.fifteen.desktop.makegood;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.ListPane;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.SegmentedChoice;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.makegood.MakeGoodFilter;
import app.fifteen.makegood.MakeGoodRow;
import app.fifteen.makegood.MakeGoodScope;
import app.fifteen.staff.Permission;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/** Make-goods: what is owed to clients for broken promises, the overdue ones on top (R10–R13). */
public final class MakeGoodsController {

  private final MakeGoodsViewModel model;
  private final Desk desk;
  private final Ticker ticker;
  private final DraftDesk drafts;
  private final Runnable takeBack;
  private LiveList<MakeGoodRow> shown;

  @FXML private SplitPane root;
  @FXML private ListPane pane;
  @FXML private SegmentedChoice<MakeGoodScope> scopes;
  @FXML private ToggleButton mine;
  @FXML private ToggleButton companies;
  @FXML private ToggleButton all;
  @FXML private ComboBox<MakeGoodFilter> filter;
  @FXML private ListView<MakeGoodRow> list;

  /** @param takeBack opens the form in which a supervisor takes back what a wrong clock has found */
  public MakeGoodsController(MakeGoodsViewModel model, Desk desk, Ticker ticker, DraftDesk drafts, Runnable takeBack) {
    this.model = model;
    this.desk = desk;
    this.ticker = ticker;
    this.drafts = drafts;
    this.takeBack = takeBack;
  }

  @FXML
  private void initialize() {
    scopes.bind(
        model.scopeProperty(),
        Map.of(MakeGoodScope.MINE, mine, MakeGoodScope.MY_COMPANIES, companies, MakeGoodScope.ALL, all));
    filter.getItems().setAll(MakeGoodFilter.values());
    filter.setConverter(Choices.named(desk.messages()::word));
    filter.valueProperty().bindBidirectional(model.filterProperty());
    pane.count(Bindings.size(model.rows().all()).map(size -> countText(size.intValue())));
    list.setFixedCellSize(MakeGoodCell.HEIGHT);
    list.setCellFactory(_ -> new MakeGoodCell(desk, ticker, drafts));
    shown =
        LiveList.in(list, model.rows())
            .keepingLine(row -> row.makeGood().id(), model.selectedProperty())
            .saying(desk.messages(), this::whyEmpty, model.scopeProperty())
            .leadingBackFrom(root);
    var wrongClock = new MenuItem(desk.messages().get("makegoods.take_back"));
    wrongClock.setId("take-back");
    wrongClock.setOnAction(_ -> takeBack.run());
    desk.actorProperty().subscribe(actor -> wrongClock.setDisable(!Permission.TAKE_BACK_FOUND.of(actor)));
    pane.addMenuItems(wrongClock);
    model.refresh();
  }

  private String countText(int size) {
    return ListRows.counted(size, MakeGoodsViewModel.MOST, desk.messages());
  }

  /** Does what a key means here, and consumes it then. */
  public void onKey(KeyEvent key) {
    if (UndoKey.matches(key)) {
      model.undo();
      key.consume();
    }
  }

  /** Ready for arrow keys, with the first make-good at hand. */
  public void focusList() {
    shown.focus();
  }

  private String whyEmpty() {
    return desk.messages().get("makegoods.empty." + model.scopeProperty().get().name().toLowerCase(Locale.ROOT));
  }
}
