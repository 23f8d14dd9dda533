package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.exchange.Delimiter;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportPreview;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.kernel.Messages;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The import window: a file, how it is read, its first rows; then checking and importing it. */
public final class ImportController<F extends ImportField, R> {

  private final ImportViewModel<F, R> model;
  private final ImportRunViewModel<F> run;
  private final ImportLook<F, R> look;
  private final Desk desk;
  private final Messages messages;
  private final Dialogs dialogs;
  private final ImportWords<F> sentences;
  private final ImportFiles files;
  private PreviewTable<F, R> rows;
  private boolean closing;

  @FXML private VBox root;
  @FXML private VBox nothing;
  @FXML private VBox page;
  @FXML private Label fileName;
  @FXML private ComboBox<Optional<Charset>> charset;
  @FXML private ComboBox<Optional<Character>> delimiter;
  @FXML private Label zoneLabel;
  @FXML private TextField zone;
  @FXML private Label timePatternLabel;
  @FXML private ComboBox<String> timePattern;
  @FXML private CheckBox newWhenDoubtful;
  @FXML private CheckBox strict;
  @FXML private ScrollPane columnsScroll;
  @FXML private GridPane columns;
  @FXML private VBox wordsPlace;
  @FXML private ScrollPane wordsScroll;
  @FXML private GridPane words;
  @FXML private TableView<ImportPreview.PreviewRow<R>> table;
  @FXML private VBox rejected;
  @FXML private ListView<String> rejectedRows;
  @FXML private Button check;
  @FXML private Button importRows;

  public ImportController(
      ImportViewModel<F, R> model, ImportRunViewModel<F> run, ImportLook<F, R> look, Desk desk, Dialogs dialogs) {
    this.model = model;
    this.run = run;
    this.look = look;
    this.desk = desk;
    this.messages = desk.messages();
    this.dialogs = dialogs;
    this.sentences = new ImportWords<>(messages, look);
    this.files = new ImportFiles(messages);
  }

  @FXML
  private void initialize() {
    rows = new PreviewTable<>(table, messages, look, sentences);
    table.setFixedCellSize(28);
    bindReading();
    ColumnChoices.fill(columns, model, messages);
    ColumnChoices.leaveRoomForRows(columnsScroll, model);
    WordTable.fill(wordsPlace, words, wordsScroll, model.words(), messages);
    model.fileProperty().subscribe(this::showFile);
    model.previewProperty().subscribe(this::showPreview);
    model.readyProperty().subscribe(run::forget);
    run.endProperty().subscribe(this::showRejected);
    var running = run.progress().runningProperty();
    page.disableProperty().bind(running);
    var notYet = running.or(model.readyProperty().not()).or(model.wordsUnderstoodProperty().not());
    check.disableProperty().bind(notYet);
    importRows.disableProperty().bind(notYet);
    running.subscribe(
        is -> {
          if (!is && closing) {
            root.getScene().getWindow().hide();
          }
        });
    rejectedRows.setCellFactory(_ -> new WrappedCell());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void bindReading() {
    charset.getItems().add(Optional.empty());
    Choice.charsets().stream().map(Optional::of).forEach(charset.getItems()::add);
    charset.valueProperty().bindBidirectional(model.charsetProperty());
    delimiter.getItems().add(Optional.empty());
    Delimiter.ALL.stream().map(Optional::of).forEach(delimiter.getItems()::add);
    delimiter.valueProperty().bindBidirectional(model.delimiterProperty());
    for (var node : List.of(zoneLabel, zone)) {
      node.setVisible(look.hasTimes());
    }
    if (!look.hasTimes()) {
      timePatternLabel.setText(messages.get("importing.date_format"));
    }
    offerShapes(DateShape.all(look.hasTimes()));
    newWhenDoubtful.setVisible(look.hasDoubts());
    newWhenDoubtful.selectedProperty().bindBidirectional(model.newWhenDoubtfulProperty());
    strict.selectedProperty().bindBidirectional(model.strictProperty());
    zone.textProperty().bindBidirectional(model.zoneProperty());
    zone.setPromptText(desk.policy().office().zone().getId());
  }

  private void offerShapes(List<DateShape> shapes) {
    var shown = new LinkedHashMap<String, String>();
    shown.put("", messages.get("importing.find_out"));
    shapes.forEach(shape -> shown.put(shape.pattern(), shape.shown(messages.locale())));
    timePattern.getItems().setAll(shown.keySet());
    timePattern.setConverter(Choices.named(pattern -> shown.getOrDefault(pattern, pattern)));
    timePattern.valueProperty().bindBidirectional(model.timePatternProperty());
  }

  private void showFile(Path file) {
    nothing.setVisible(file == null);
    page.setVisible(file != null);
    if (file != null) {
      fileName.setText(String.valueOf(file.getFileName()));
      fileName.setTooltip(new Tooltip(file.toString()));
    }
  }

  private void showPreview(ImportPreview<F, R> preview) {
    if (preview == null) {
      table.getItems().clear();
      table.getColumns().clear();
      return;
    }
    rows.show(preview);
    var charsetFound = model.foundCharset().map(Charset::name);
    NamedCell.rename(charset, each -> each.map(Charset::name).orElseGet(() -> foundOut(charsetFound)));
    // With a delimiter given, nobody looked for another.
    var delimiterFound =
        model.delimiterProperty().get().isPresent()
            ? Optional.<String>empty()
            : Optional.of(Choice.delimiter(messages, preview.delimiter()));
    NamedCell.rename(
        delimiter,
        each -> each.map(chosen -> Choice.delimiter(messages, chosen)).orElseGet(() -> foundOut(delimiterFound)));
  }

  private String foundOut(Optional<String> what) {
    return what.map(found -> messages.get("importing.found_out", found))
        .orElseGet(() -> messages.get("importing.find_out"));
  }

  /** After a run those of the first rows matter that were rejected, wherever they stand in the file. */
  private void showRejected(ImportEnd end) {
    var summary =
        switch (end) {
          case ImportEnd.Imported(var done) -> Optional.of(done);
          case ImportEnd.Checked(var found) -> Optional.of(found);
          case ImportEnd.Refused _, ImportEnd.Failed _ -> Optional.<ImportSummary>empty();
          case null -> Optional.<ImportSummary>empty();
        };
    summary.ifPresent(known -> model.showWords(known.remarks().words()));
    var first = summary.map(sentences::faulty).orElse(List.of());
    rejectedRows.getItems().setAll(first);
    rejected.setVisible(!first.isEmpty());
    table.setVisible(first.isEmpty());
  }

  @FXML
  private void choose(ActionEvent event) {
    files.choose(root.getScene().getWindow(), model.fileProperty().get()).ifPresent(model::open);
  }

  @FXML
  private void dragged(DragEvent drag) {
    if (dropped(drag).isPresent()) {
      drag.acceptTransferModes(TransferMode.COPY);
    }
    drag.consume();
  }

  @FXML
  private void drop(DragEvent drag) {
    var file = dropped(drag);
    file.ifPresent(model::open);
    drag.setDropCompleted(file.isPresent());
    drag.consume();
  }

  private Optional<Path> dropped(DragEvent drag) {
    return page.isDisabled() ? Optional.empty() : ImportFiles.dropped(drag.getDragboard());
  }

  @FXML
  private void check(ActionEvent event) {
    model.plan().use(run::check, _ -> {});
  }

  @FXML
  private void importRows(ActionEvent event) {
    model.plan().use(run::importRows, _ -> {});
  }

  @FXML
  private void saveRejected(ActionEvent event) {
    files.chooseForRejected(root.getScene().getWindow(), model.fileProperty().get()).ifPresent(run::saveRejected);
  }

  private void onKey(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.O && !page.isDisabled()) {
      choose(null);
      key.consume();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER && !importRows.isDisabled()) {
      importRows(null);
      key.consume();
    }
  }

  /** Closing it while rows are being imported stops that first, if whoever closes it agrees. */
  public void bindWindow(Stage window) {
    window.setOnCloseRequest(
        event -> {
          if (!run.progress().runningProperty().get()) {
            return;
          }
          event.consume();
          if (dialogs.confirm(messages.get("importing.close_question"), messages.get("importing.close_yes"))) {
            closing = true;
            run.cancel();
            if (!run.progress().runningProperty().get()) {
              window.hide();
            }
          }
        });
    window.setOnHidden(_ -> run.close());
  }

  @FXML
  private void close(ActionEvent event) {
    var window = root.getScene().getWindow();
    window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
  }
}
