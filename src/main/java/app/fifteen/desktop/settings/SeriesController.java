package app.fifteen.desktop.settings;

import app.fifteen.card.CardSeries;
import app.fifteen.card.CheckRule;
import app.fifteen.card.SeriesField;
import app.fifteen.card.SeriesReader;
import app.fifteen.card.SeriesRow;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.desktop.kit.FormRows;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.kernel.CardSeriesId;
import app.fifteen.kernel.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The numbers that cards have: the series on the left in the order in which they are used up, one of them on the right. */
public final class SeriesController {

  private static final double ROW = 52;

  private final SeriesViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final ReadOnlyStringProperty supervisors;
  private final Runnable enterPrinted;
  private final Consumer<CardSeriesId> print;

  @FXML private Label readOnly;
  @FXML private FontIcon fewIcon;
  @FXML private Label state;
  @FXML private Button printed;
  @FXML private TableView<SeriesRow> table;
  @FXML private TableColumn<SeriesRow, SeriesRow> nameColumn;
  @FXML private TableColumn<SeriesRow, SeriesRow> numbersColumn;
  @FXML private TableColumn<SeriesRow, SeriesRow> leftColumn;
  @FXML private VBox detail;
  @FXML private Label heading;
  @FXML private Label use;
  @FXML private FormRow nameRow;
  @FXML private TextField name;
  @FXML private FormRow prefixRow;
  @FXML private TextField prefix;
  @FXML private FormRow digitsRow;
  @FXML private TextField digits;
  @FXML private FormRow checkRow;
  @FXML private ComboBox<CheckRule> check;
  @FXML private FormRow firstRow;
  @FXML private TextField first;
  @FXML private FormRow lastRow;
  @FXML private TextField last;
  @FXML private FormRow nextRow;
  @FXML private TextField next;
  @FXML private Label example;
  @FXML private Label problem;
  @FXML private Button add;
  @FXML private Button remove;
  @FXML private Button takeFirst;
  @FXML private Button printCards;
  @FXML private Button save;

  /**
   * @param supervisors the names of those who may change what is shown here
   * @param enterPrinted opens the form for cards that a printer delivered
   * @param print opens the sheet on which cards of a series are printed
   */
  public SeriesController(
      SeriesViewModel model,
      Desk desk,
      ReadOnlyStringProperty supervisors,
      Runnable enterPrinted,
      Consumer<CardSeriesId> print) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.supervisors = supervisors;
    this.enterPrinted = enterPrinted;
    this.print = print;
  }

  @FXML
  private void initialize() {
    bindTable();
    bindForm();
    readOnly.textProperty().bind(supervisors.map(names -> messages.get("settings.series.read_only", names)));
    desk.actorProperty().subscribe(_ -> seated());
    model.rows().all().addListener((Observable _) -> showState());
    model.rows().loadedProperty().subscribe(_ -> showState());
    model.refresh();
  }

  private void bindTable() {
    fill(nameColumn, row -> row.series().name(), row -> messages.word(row.series().check()), "text-bold");
    fill(
        numbersColumn, row -> number(row.series(), row.series().first()), row -> number(row.series(), row.series().last()));
    fill(
        leftColumn, row -> messages.get("settings.series.left", row.left()),
        row -> row.next().map(number -> messages.get("settings.series.next_number", number.grouped())).orElse(""));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.setFixedCellSize(ROW);
    LiveList.in(table, model.rows())
        .keepingLine(row -> row.series().id(), model.selectedProperty())
        .saying(messages, () -> messages.get("settings.series.empty"));
    model.selectedProperty().subscribe(this::show);
    EditKeys.in(table, () -> begin(null), model::remove, name);
  }

  private static String number(CardSeries series, long serial) {
    return series.number(serial).grouped();
  }

  private static void fill(
      TableColumn<SeriesRow, SeriesRow> column,
      Function<SeriesRow, String> above,
      Function<SeriesRow, String> below,
      String... style) {
    TwoLinesCell.fill(column, above, below, _ -> false, style);
  }

  private void showState() {
    boolean few = model.isFew();
    Presence.show(fewIcon, few);
    state.getStyleClass().removeAll("text-muted", "catalogue-fault");
    state.getStyleClass().add(few ? "catalogue-fault" : "text-muted");
    state.setText(new SeriesWords(messages).left(model));
  }

  private void bindForm() {
    var form = model.form();
    name.textProperty().bindBidirectional(form.name);
    prefix.textProperty().bindBidirectional(form.prefix);
    digits.textProperty().bindBidirectional(form.digits);
    first.textProperty().bindBidirectional(form.first);
    last.textProperty().bindBidirectional(form.last);
    next.textProperty().bindBidirectional(form.next);
    Stream.of(name, prefix, digits, first, last, next).forEach(field -> field.setOnAction(this::save));
    check.getItems().setAll(CheckRule.values());
    check.setConverter(Choices.named(messages::word));
    check.valueProperty().bindBidirectional(form.check);
    Stream.<Observable>of(form.name, form.prefix, form.digits, form.first, form.last, form.next, form.check)
        .forEach(field -> field.addListener(_ -> showExample()));
    showExample();
    model.problems().ofTheWholeProperty().subscribe(words -> Presence.say(problem, words));
    new FormRows<SeriesField>()
        .with(SeriesField.NAME, nameRow)
        .with(SeriesField.PREFIX, prefixRow)
        .with(SeriesField.DIGITS, digitsRow)
        .with(SeriesField.CHECK, checkRow)
        .with(SeriesField.FIRST, firstRow)
        .with(SeriesField.LAST, lastRow)
        .with(SeriesField.NEXT, nextRow)
        .telling(model.problems().byFieldProperty(), row -> row.getField().requestFocus());
    var chosen = Bindings.isNotNull(model.selectedProperty());
    for (var button : List.of(add, remove, takeFirst, printCards)) {
      button.visibleProperty().bind(chosen);
      button.managedProperty().bind(chosen);
    }
  }

  /** The first and the last number as they will be, while they can be told. */
  private void showExample() {
    var draft = model.form().draft();
    Presence.say(
        example,
        SeriesReader.fresh(draft, List.of())
            .series()
            .map(series -> messages.get("settings.series.example", number(series, series.first()), number(series, series.last()), series.size()))
            .orElse(""));
  }

  private void show(SeriesRow row) {
    heading.setText(row == null ? messages.get("settings.series.new") : row.series().name());
    Presence.say(use, row == null ? "" : messages.get("settings.series.use", row.use().cards(), row.left()));
    save.setText(messages.get(row == null ? "settings.series.enter" : "settings.save"));
  }

  private void seated() {
    boolean may = model.mayKeep();
    Stream.of(nameRow, prefixRow, digitsRow, checkRow, firstRow, lastRow, nextRow, add, remove, takeFirst, save, printed)
        .forEach(node -> node.setDisable(!may));
    Presence.show(readOnly, !may);
  }

  @FXML
  private void onKey(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
      model.save();
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.P && model.selectedProperty().get() != null) {
      printCards(null);
      key.consume();
    } else if (UndoKey.matches(key)) {
      model.undo();
      key.consume();
    }
  }

  @FXML
  private void begin(ActionEvent event) {
    model.begin();
    name.requestFocus();
  }

  @FXML
  private void enterPrinted(ActionEvent event) {
    enterPrinted.run();
  }

  @FXML
  private void remove(ActionEvent event) {
    model.remove();
  }

  @FXML
  private void takeFirst(ActionEvent event) {
    model.useFirst();
  }

  @FXML
  private void printCards(ActionEvent event) {
    print.accept(model.selectedProperty().get().series().id());
  }

  @FXML
  private void save(ActionEvent event) {
    model.save();
  }
}
