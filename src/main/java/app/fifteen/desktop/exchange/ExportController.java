package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Dates;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SubmitKey;
import app.fifteen.kernel.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The export window: how the file is written, where to, and how far it is. */
public final class ExportController {

  private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

  private final ExportViewModel model;
  private final Messages messages;
  private StatusLine line;
  private List<StringProperty> noDates = List.of();

  @FXML private VBox root;
  @FXML private Label title;
  @FXML private Label what;
  @FXML private GridPane options;
  @FXML private HBox dates;
  @FXML private Label datesLabel;
  @FXML private DatePicker from;
  @FXML private DatePicker to;
  @FXML private ComboBox<Character> delimiter;
  @FXML private CheckBox forExcel;
  @FXML private Label text;
  @FXML private Label folder;
  @FXML private VBox status;
  @FXML private HBox progress;
  @FXML private ProgressBar bar;
  @FXML private Label rows;
  @FXML private Button cancel;
  @FXML private Button export;

  public ExportController(ExportViewModel model, Desk desk) {
    this.model = model;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    SubmitKey.presses(root, export);
    title.setText(model.source().title(messages));
    what.setText(model.source().hint(messages));
    for (var node : List.of(datesLabel, dates)) {
      Presence.show(node, model.source().hasDays());
    }
    noDates =
        Stream.of(from, to).map(each -> Dates.in(each, messages)).toList();
    from.valueProperty().bindBidirectional(model.fromProperty());
    to.valueProperty().bindBidirectional(model.toProperty());
    delimiter.getItems().setAll(DELIMITERS);
    delimiter.setConverter(Choices.named(each -> Choice.delimiter(messages, each)));
    delimiter.valueProperty().bindBidirectional(model.delimiterProperty());
    forExcel.selectedProperty().bindBidirectional(model.forExcelProperty());
    line = new StatusLine(text);
    var work = model.progress();
    StatusLine.bind(progress, bar, cancel, work);
    status.visibleProperty().bind(work.runningProperty().not());
    options.disableProperty().bind(work.runningProperty());
    export.disableProperty().bind(work.runningProperty());
    rows.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get("exporting.rows_so_far", work.rowsProperty().get()), work.rowsProperty()));
    model.endProperty().subscribe(this::show);
  }

  private void show(ExportViewModel.End end) {
    folder.setText("");
    switch (end) {
      case null -> line.clear();
      case ExportViewModel.End.Refused _ -> line.fault(words(end));
      case ExportViewModel.End.Exported(var _, var file) -> {
        line.done(words(end));
        folder.setText(Optional.ofNullable(file.getParent()).map(Path::toString).orElse(""));
      }
    }
  }

  private String words(ExportViewModel.End end) {
    return switch (end) {
      case ExportViewModel.End.Refused(var why) -> messages.get(why);
      case ExportViewModel.End.Exported(var count, var file) ->
          messages.get("exporting.exported", count, String.valueOf(file.getFileName()));
    };
  }

  @FXML
  private void export(ActionEvent event) {
    // By Ctrl+Enter or the like from within a field that is not left yet, too.
    List.of(from, to).forEach(DatePicker::commitValue);
    var noDate = noDates.stream().map(StringProperty::get).filter(text -> !text.isEmpty()).findFirst();
    if (noDate.isPresent()) {
      line.fault(messages.get("common.date.wrong", noDate.get()));
      return;
    }
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("exporting.where"));
    chooser.setInitialFileName(model.suggestedName());
    chooser.getExtensionFilters().add(
        new FileChooser.ExtensionFilter(messages.get("importing.csv_files"), "*.csv"));
    var chosen = model.problem().isPresent() ? null : chooser.showSaveDialog(root.getScene().getWindow());
    if (chosen != null) {
      model.export(chosen.toPath());
    } else {
      model.problem().ifPresent(why -> line.fault(messages.get(why)));
    }
  }

  /** Closed early, the export goes on: the foot of the main window shows it, and a notice tells how it ended. */
  public void bindWindow(Stage window, Notices notices) {
    window.setOnHidden(
        _ ->
            model
                .endProperty()
                .addListener(
                    (_, _, end) -> {
                      if (end != null) {
                        notices.say(words(end));
                      }
                    }));
  }

  @FXML
  private void cancel(ActionEvent event) {
    model.cancel();
  }

  @FXML
  private void close(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
