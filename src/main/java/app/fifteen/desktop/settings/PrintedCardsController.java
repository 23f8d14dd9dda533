package app.fifteen.desktop.settings;

import app.fifteen.card.CardSeries;
import app.fifteen.card.SeriesField;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.desktop.kit.FormRows;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;

/** The form in which cards are entered that a printer delivered. */
public final class PrintedCardsController {

  private final PrintedCardsViewModel model;
  private final Messages messages;
  private final Consumer<List<CardSeries>> entered;

  @FXML private FormDialog form;
  @FXML private FormRow nameRow;
  @FXML private TextField name;
  @FXML private FormRow firstRow;
  @FXML private TextField first;
  @FXML private FormRow lastRow;
  @FXML private TextField last;
  @FXML private Button choose;
  @FXML private HBox fromFile;
  @FXML private Label read;

  /** @param entered told of the ranges once the window is closed */
  PrintedCardsController(PrintedCardsViewModel model, Messages messages, Consumer<List<CardSeries>> entered) {
    this.model = model;
    this.messages = messages;
    this.entered = entered;
  }

  @FXML
  private void initialize() {
    name.textProperty().bindBidirectional(model.nameProperty());
    first.textProperty().bindBidirectional(model.firstProperty());
    last.textProperty().bindBidirectional(model.lastProperty());
    new FormRows<SeriesField>()
        .with(SeriesField.NAME, nameRow)
        .with(SeriesField.FIRST, firstRow)
        .with(SeriesField.LAST, lastRow)
        .telling(model.problems().byFieldProperty(), row -> row.getField().requestFocus());
    model.problems().byFieldProperty().addListener((_, _, _) -> form.fit());
    model.readProperty().subscribe(this::show);
    form.bind(this::save, model.problems().ofTheWholeProperty(), model.savingProperty());
  }

  private void show(String words) {
    read.setText(words);
    Presence.show(fromFile, !words.isEmpty());
    Presence.show(firstRow, words.isEmpty());
    Presence.show(lastRow, words.isEmpty());
    form.fit();
  }

  private void save() {
    model.save(
        ranges -> {
          form.close();
          entered.accept(ranges);
        });
  }

  @FXML
  private void choose(ActionEvent event) {
    var chooser = new FileChooser();
    chooser.setTitle(messages.get("settings.printed.choose"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(messages.get("settings.printed.files"), "*.csv", "*.txt", "*.CSV", "*.TXT"),
            new FileChooser.ExtensionFilter(messages.get("importing.all_files"), "*.*"));
    var file = chooser.showOpenDialog(form.getScene().getWindow());
    if (file != null) {
      model.choose(file.toPath());
    }
  }

  @FXML
  private void forget(ActionEvent event) {
    model.forgetFile();
    choose.requestFocus();
  }
}
