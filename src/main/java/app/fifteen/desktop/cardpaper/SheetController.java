package app.fifteen.desktop.cardpaper;

import app.fifteen.card.CardSeries;
import app.fifteen.card.SeriesField;
import app.fifteen.card.paper.CardSheet;
import app.fifteen.card.paper.SheetPlan;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.desktop.kit.FormRows;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SegmentedChoice;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.PdfChooser;
import app.fifteen.desktop.paper.PdfPages;
import app.fifteen.desktop.paper.PdfPreview;
import app.fifteen.desktop.paper.Printing;
import app.fifteen.kernel.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The window in which cards are printed, ten to a page: which ones on the left, their pages on the right, one at a time. */
public final class SheetController {

  /** So long after the last key the page is drawn anew. */
  private static final Duration PATIENCE = Duration.millis(250);

  private final SheetViewModel model;
  private final Messages messages;
  private final Printing printing;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  @FXML private Node root;
  @FXML private SegmentedChoice<SheetSource> sources;
  @FXML private ToggleButton unsold;
  @FXML private ToggleButton byNumber;
  @FXML private FormRow seriesRow;
  @FXML private ComboBox<CardSeries> series;
  @FXML private FormRow fromRow;
  @FXML private TextField from;
  @FXML private FormRow countRow;
  @FXML private TextField count;
  @FXML private FormRow numbersRow;
  @FXML private TextArea numbers;
  @FXML private Label told;
  @FXML private Label undrawable;
  @FXML private PdfPreview preview;
  @FXML private HBox leafing;
  @FXML private Button earlier;
  @FXML private Label pageOf;
  @FXML private Button later;
  @FXML private Label problem;
  @FXML private HBox working;
  @FXML private ProgressBar bar;
  @FXML private Button cancel;
  @FXML private Button print;
  @FXML private Button save;

  SheetController(SheetViewModel model, Messages messages, Tasks tasks) {
    this.model = model;
    this.messages = messages;
    printing = new Printing(tasks, model::refuse);
  }

  @FXML
  private void initialize() {
    bindChoice();
    model.planProperty().subscribe(this::show);
    model.pagesProperty().subscribe(this::showPage);
    model.problems().ofTheWholeProperty().subscribe(words -> Presence.say(problem, words));
    new FormRows<SeriesField>()
        .with(SeriesField.FIRST, fromRow)
        .with(SeriesField.LAST, countRow)
        .telling(model.problems().byFieldProperty(), _ -> {});
    var busy = model.progress().runningProperty();
    busy.subscribe(running -> Presence.show(working, running));
    bar.progressProperty().bind(model.progress().shareProperty());
    cancel.disableProperty().bind(model.progress().stoppingProperty());
    var nothing = model.planProperty().map(Optional::isEmpty);
    for (var button : new Button[] {print, save}) {
      busy.subscribe(_ -> button.setDisable(busy.get() || nothing.getValue()));
      nothing.subscribe(_ -> button.setDisable(busy.get() || nothing.getValue()));
    }
    model.look();
  }

  private void bindChoice() {
    sources.bind(
        model.sourceProperty(), Map.of(SheetSource.UNSOLD, unsold, SheetSource.BY_NUMBER, byNumber));
    series.getItems().setAll(model.series());
    series.setConverter(Choices.named(CardSeries::name));
    series.valueProperty().bindBidirectional(model.chosenProperty());
    from.textProperty().bindBidirectional(model.fromProperty());
    count.textProperty().bindBidirectional(model.countProperty());
    numbers.textProperty().bindBidirectional(model.numbersProperty());
    model.sourceProperty().subscribe(this::showSource);
    patience.setOnFinished(_ -> model.look());
    Stream.<Observable>of(
            model.sourceProperty(), model.chosenProperty(), model.fromProperty(), model.countProperty(),
            model.numbersProperty())
        .forEach(each -> each.addListener(_ -> patience.playFromStart()));
  }

  private void showSource(SheetSource source) {
    boolean ofSeries = source == SheetSource.UNSOLD;
    for (var row : new FormRow[] {seriesRow, fromRow, countRow}) {
      Presence.show(row, ofSeries);
    }
    Presence.show(numbersRow, !ofSeries);
  }

  private void show(Optional<SheetPlan> plan) {
    told.setText(
        plan.map(
                planned ->
                    messages.get(
                        "card.sheet.told", planned.cards().size(), CardSheet.pages(planned.cards().size()),
                        planned.cards().getFirst().number().grouped(), planned.cards().getLast().number().grouped()))
            .orElse(""));
    Presence.say(
        undrawable,
        plan.map(planned -> planned.look().undrawable())
            .filter(signs -> !signs.isEmpty())
            .map(signs -> messages.get("card.paper.undrawable", signs))
            .orElse(""));
  }

  private void showPage(List<PdfPages.Page> drawn) {
    preview.show(drawn);
    int page = model.pageProperty().get();
    int last = model.pageCount() - 1;
    Presence.show(leafing, last > 0);
    pageOf.setText(last > 0 ? messages.get("card.sheet.page", page + 1, last + 1) : "");
    earlier.setDisable(page == 0);
    later.setDisable(page >= last);
  }

  /** In the list of numbers these keys move through the list. */
  private void onKey(KeyEvent key) {
    int by = key.getCode() == KeyCode.PAGE_DOWN ? 1 : key.getCode() == KeyCode.PAGE_UP ? -1 : 0;
    if (by != 0 && key.getTarget() != numbers) {
      model.turn(by);
      key.consume();
    }
  }

  @FXML
  private void earlier(ActionEvent event) {
    model.turn(-1);
  }

  @FXML
  private void later(ActionEvent event) {
    model.turn(1);
  }

  void bindWindow(Stage window) {
    window.getScene().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    var keys = window.getScene().getAccelerators();
    keys.put(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN), print::fire);
    keys.put(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN), save::fire);
    (model.sourceProperty().get() == SheetSource.UNSOLD ? count : numbers).requestFocus();
  }

  @FXML
  private void print(ActionEvent event) {
    printing.printMany(
        root.getScene().getWindow(), model.progress()::begin, model.toPrint(), model.progress(), model.progress()::end);
  }

  @FXML
  private void save(ActionEvent event) {
    PdfChooser.ask(root.getScene().getWindow(), messages.get("card.sheet.title"), model.fileName()).ifPresent(model::save);
  }

  @FXML
  private void cancel(ActionEvent event) {
    model.progress().cancel();
  }

  @FXML
  private void close(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
