package app.fifteen.desktop.makegood;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.makegood.MakeGoodFilter;
import app.fifteen.makegood.MakeGoodRow;
import app.fifteen.makegood.MakeGoodScope;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/** Make-goods: what is owed to clients for broken promises, the overdue ones on top (R10–R13). */
public final class MakeGoodsController {

  private final MakeGoodsViewModel model;
  private final Desk desk;
  private final Ticker ticker;
  private boolean selecting;

  @FXML private SplitPane root;
  @FXML private Label count;
  @FXML private ToggleGroup scopes;
  @FXML private ToggleButton mine;
  @FXML private ToggleButton companies;
  @FXML private ToggleButton all;
  @FXML private ComboBox<MakeGoodFilter> filter;
  @FXML private ListView<MakeGoodRow> list;

  public MakeGoodsController(MakeGoodsViewModel model, Desk desk, Ticker ticker) {
    this.model = model;
    this.desk = desk;
    this.ticker = ticker;
  }

  @FXML
  private void initialize() {
    var buttons = Map.of(MakeGoodScope.MINE, mine, MakeGoodScope.MY_COMPANIES, companies, MakeGoodScope.ALL, all);
    buttons.forEach((scope, button) -> button.setOnAction(_ -> model.scopeProperty().set(scope)));
    scopes.selectedToggleProperty().addListener((_, was, is) -> scopes.selectToggle(is == null ? was : is));
    model.scopeProperty().subscribe(scope -> scopes.selectToggle(buttons.get(scope)));
    filter.getItems().setAll(MakeGoodFilter.values());
    filter.setConverter(Choices.named(desk.messages()::word));
    filter.valueProperty().bindBidirectional(model.filterProperty());
    SplitPane.setResizableWithParent(root.getItems().get(1), false);
    count.textProperty().bind(Bindings.size(model.rows()).map(size -> countText(size.intValue())));
    bindList();
    model.refresh();
  }

  private String countText(int size) {
    return size < MakeGoodsViewModel.MOST ? String.valueOf(size) : desk.messages().get("makegoods.first", size);
  }

  /** Ready for arrow keys, with the first make-good at hand. */
  public void focusList() {
    if (list.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
  }

  private void bindList() {
    list.setFixedCellSize(MakeGoodCell.HEIGHT);
    list.setItems(model.rows());
    list.setCellFactory(_ -> new MakeGoodCell(desk, ticker));
    var empty = new Label();
    empty.setWrapText(true);
    empty.getStyleClass().addAll("text-muted", "empty-state");
    empty
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    desk.messages()
                        .get(
                            model.loadedProperty().get()
                                ? "makegoods.empty." + model.scopeProperty().get().name().toLowerCase(Locale.ROOT)
                                : "common.loading"),
                model.loadedProperty(),
                model.scopeProperty()));
    list.setPlaceholder(empty);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, row) -> {
              if (!selecting && row != null) {
                model.selectedProperty().set(row);
              }
            });
    model
        .selectedProperty()
        .subscribe(
            row -> {
              selecting = true;
              if (row == null) {
                list.getSelectionModel().clearSelection();
              } else {
                list.getSelectionModel().select(row);
              }
              selecting = false;
            });
  }
}
