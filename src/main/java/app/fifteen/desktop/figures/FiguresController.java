package app.fifteen.desktop.figures;

import app.fifteen.card.figures.Behind;
import app.fifteen.desktop.figures.FiguresViewModel.State;
import app.fifteen.desktop.kit.ExportOffer;

import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SegmentedChoice;
import app.fifteen.kernel.Messages;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The figures of cards: the months as bars or as a table, how all cards stand, sold ones beside given ones (R33). */
public final class FiguresController {

  private final FiguresViewModel model;
  private final FigureExports exports;
  private final Supplier<Instant> now;
  private final Consumer<ExportOffer> export;
  private final Messages messages;
  private SheetTable sheets;
  private MonthChart chart;

  @FXML private VBox root;
  @FXML private Label office;
  @FXML private Label range;
  @FXML private HBox period;
  @FXML private Button later;
  @FXML private HBox choosing;
  @FXML private SegmentedChoice<FigureView> views;
  @FXML private ToggleButton asChart;
  @FXML private ToggleButton asMonths;
  @FXML private ToggleButton asToday;
  @FXML private ToggleButton asLives;
  @FXML private VBox chartPage;
  @FXML private Label goal;
  @FXML private TableView<FigureSheet.Line> sheet;
  @FXML private Label instead;
  @FXML private Parent rows;
  @FXML private RowsController rowsController;
  @FXML private Label hint;

  /**
   * @param now tells the time
   * @param export opens the window in which it is asked where to and how
   */
  FiguresController(
      FiguresViewModel model, FigureExports exports, Supplier<Instant> now, Consumer<ExportOffer> export) {
    this.model = model;
    this.exports = exports;
    this.now = now;
    this.export = export;
    this.messages = model.desk().messages();
  }

  @FXML
  private void initialize() {
    var buttons = new EnumMap<FigureView, ToggleButton>(FigureView.class);
    buttons.putAll(
        Map.of(
            FigureView.CHART, asChart, FigureView.MONTHS, asMonths, FigureView.TODAY, asToday, FigureView.LIVES,
            asLives));
    views.bind(model.viewProperty(), buttons);
    buttons.forEach((view, button) -> showKey(button, String.valueOf(view.ordinal() + 1)));
    sheets = new SheetTable(sheet, cell -> cell.behind().ifPresent(behind -> look(behind, cell.title())));
    chart =
        new MonthChart(
            model.words(), messages,
            (origin, month) -> look(new Behind.Issued(origin, month), model.words().issued(origin, month)));
    VBox.setVgrow(chart, Priority.ALWAYS);
    chartPage.getChildren().add(chart);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.stateProperty().subscribe(this::show);
    model.shownProperty().subscribe(_ -> place());
  }

  private static void showKey(ToggleButton button, String key) {
    var chip = new Label(key);
    chip.getStyleClass().add("key-chip");
    button.setGraphic(chip);
    button.setContentDisplay(ContentDisplay.RIGHT);
  }

  private void look(Behind behind, String title) {
    model.look(behind, title);
  }

  private void show(State state) {
    var desk = model.desk();
    var name = desk.policy().office().name();
    switch (state) {
      case State.Loading() -> office.setText(messages.get("figures.office", name));
      case State.Failed() -> instead.setText(messages.get("figures.failed"));
      case State.Read read -> {
        office.setText(messages.get("figures.office_at", name, desk.when().at(read.at(), now.get())));
        sheets.show(read.sheet());
        if (model.viewProperty().get() == FigureView.CHART) {
          var wanted = desk.policy().office().cards().goal();
          goal.setText(messages.get("figures.goal.band", wanted.atLeast(), wanted.usual()));
          chart.show(read.months(), wanted, model.current());
          instead.setText(messages.get("figures.empty"));
        }
      }
    }
    if (state instanceof State.Loading) {
      instead.setText(messages.get("common.loading"));
    }
    place();
  }

  /** What is there is seen, and has the keyboard. */
  private void place() {
    var last = model.lastProperty().get();
    var view = model.viewProperty().get();
    boolean listing = model.shownProperty().get() != null;
    boolean bars = view == FigureView.CHART;
    boolean there = model.stateProperty().get() instanceof State.Read read && (!bars || read.hasCards());
    Presence.show(rows, listing);
    Presence.show(choosing, !listing);
    Presence.show(period, view.isOfMonths());
    later.setDisable(!last.isBefore(model.current()));
    range.setText(
        messages.get(
            "figures.range", model.words().month(last.minusMonths(FiguresViewModel.MONTHS - 1L)), model.words().month(last)));
    Presence.show(chartPage, !listing && there && bars);
    Presence.show(sheet, !listing && there && !bars);
    Presence.show(instead, !listing && !there);
    hint.setText(messages.get(listing ? "figures.hint.rows" : "figures.hint"));
    focus();
  }

  /** The keyboard is where the numbers are. */
  void focus() {
    if (root.getScene() == null) {
      return;
    }
    if (rows.isVisible()) {
      rowsController.focus();
    } else if (chartPage.isVisible()) {
      chart.focus();
    } else if (sheet.isVisible()) {
      sheets.focus();
    } else {
      root.requestFocus();
    }
  }

  private void onKey(KeyEvent key) {
    boolean listing = model.shownProperty().get() != null;
    boolean done =
        switch (key.getCode()) {
          case F5 -> does(model::read, !listing);
          case E -> does(() -> export(null), key.isShortcutDown());
          case ESCAPE -> does(model::back, listing);
          case LEFT -> does(model::earlier, key.isAltDown() && !listing);
          case RIGHT -> does(model::later, key.isAltDown() && !listing);
          case DIGIT1, NUMPAD1 -> does(() -> model.viewProperty().set(FigureView.CHART), !listing);
          case DIGIT2, NUMPAD2 -> does(() -> model.viewProperty().set(FigureView.MONTHS), !listing);
          case DIGIT3, NUMPAD3 -> does(() -> model.viewProperty().set(FigureView.TODAY), !listing);
          case DIGIT4, NUMPAD4 -> does(() -> model.viewProperty().set(FigureView.LIVES), !listing);
          default -> false;
        };
    if (done) {
      key.consume();
    }
  }

  private static boolean does(Runnable what, boolean now) {
    if (now) {
      what.run();
    }
    return now;
  }

  @FXML
  private void earlier(ActionEvent event) {
    model.earlier();
  }

  @FXML
  private void later(ActionEvent event) {
    model.later();
  }

  @FXML
  private void read(ActionEvent event) {
    model.read();
  }

  @FXML
  private void export(ActionEvent event) {
    export.accept(exports.ofWhatIsShown());
  }

  @FXML
  private void close(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
