package app.fifteen.desktop.start;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.OfficeChoices;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The form for one's own office: one page, with what is wrong said beside each field. */
public final class SetUpController {

  private final SetUpViewModel model;
  private final Messages messages;
  private final Runnable back;
  private final Map<SetUpForm.Place, Label> problemLabels = new HashMap<>();

  @FXML private BorderPane root;
  @FXML private TextField name;
  @FXML private Label nameProblem;
  @FXML private ComboBox<String> zone;
  @FXML private Label zoneProblem;
  @FXML private CheckBox roundTheClock;
  @FXML private VBox week;
  @FXML private Label hoursProblem;
  @FXML private ComboBox<String> country;
  @FXML private Label countryProblem;
  @FXML private ComboBox<String> currency;
  @FXML private Label currencyProblem;
  @FXML private ComboBox<Language> language;
  @FXML private TextField you;
  @FXML private Label youProblem;
  @FXML private Label preview;
  @FXML private Label problem;
  @FXML private Button save;

  /** @param back leads to where somebody came from; what was typed stays */
  public SetUpController(SetUpViewModel model, Messages messages, Runnable back) {
    this.model = model;
    this.messages = messages;
    this.back = back;
  }

  @FXML
  private void initialize() {
    name.textProperty().bindBidirectional(model.nameProperty());
    you.textProperty().bindBidirectional(model.youProperty());
    roundTheClock.selectedProperty().bindBidirectional(model.roundTheClockProperty());
    week.disableProperty().bind(model.roundTheClockProperty());
    for (var days : SetUpForm.Days.values()) {
      week.getChildren().add(row(days));
    }
    bindChoices();
    problemLabels.put(SetUpForm.Place.Field.NAME, nameProblem);
    problemLabels.put(SetUpForm.Place.Field.ZONE, zoneProblem);
    problemLabels.put(SetUpForm.Place.Field.HOURS, hoursProblem);
    problemLabels.put(SetUpForm.Place.Field.COUNTRY, countryProblem);
    problemLabels.put(SetUpForm.Place.Field.CURRENCY, currencyProblem);
    problemLabels.put(SetUpForm.Place.Field.YOU, youProblem);
    problemLabels.put(SetUpForm.Place.Field.WHOLE, problem);
    FieldProblem.follow(name, nameProblem);
    FieldProblem.follow(you, youProblem);
    FieldProblem.follow(zone, zoneProblem);
    FieldProblem.follow(week, hoursProblem);
    FieldProblem.follow(country, countryProblem);
    FieldProblem.follow(currency, currencyProblem);
    model.problemsProperty().subscribe(_ -> showProblems());
    model.previewProperty().subscribe(this::showPreview);
    save.disableProperty().bind(model.savingProperty());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onShortcut);
  }

  private Node row(SetUpForm.Days days) {
    var row = model.row(days);
    var open = new CheckBox(messages.word(days));
    open.setMinWidth(230);
    open.setPrefWidth(230);
    open.selectedProperty().bindBidirectional(row.open());
    var hours = new TextField();
    hours.setId(days.name().toLowerCase(Locale.ROOT));
    hours.setAccessibleText(messages.get("setup.hours") + ", " + open.getText());
    hours.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hours, Priority.ALWAYS);
    hours.textProperty().bindBidirectional(row.hours());
    hours.disableProperty().bind(row.open().not());
    var wrong = new Label();
    wrong.setWrapText(true);
    wrong.getStyleClass().add("problem");
    problemLabels.put(new SetUpForm.Place.Hours(days), wrong);
    FieldProblem.follow(hours, wrong);
    var line = new HBox(8, open, hours);
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(4, line, wrong);
  }

  private void bindChoices() {
    var choices = new OfficeChoices(messages, model.now());
    choices.zones(zone, model.zoneProperty());
    choices.countries(country, model.countryProperty(), messages.get("setup.holidays.none"));
    choices.currencies(currency, model.currencyProperty());
    language.getItems().setAll(Language.values());
    language.setConverter(Choices.named(Languages::own));
    language.valueProperty().bindBidirectional(model.languageProperty());
  }

  private void showProblems() {
    var problems = model.problemsProperty().get();
    problemLabels.forEach(
        (place, label) -> {
          var wrong = problems.get(place);
          Presence.say(label, wrong == null ? "" : messages.get(wrong));
        });
  }

  private void showPreview(Optional<ZonedDateTime> due) {
    preview.setVisible(due.isPresent());
    due.ifPresent(
        at ->
            preview.setText(
                messages.get(
                    "setup.preview",
                    DateTimeFormatter.ofPattern("EEEE, d MMMM", messages.locale()).format(at),
                    DateTimeFormatter.ofPattern("HH:mm").format(at))));
  }

  private void onShortcut(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && (key.isShortcutDown() || key.getTarget() == you)) {
      save(null);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == name) {
      zone.requestFocus();
      key.consume();
    }
  }

  /** After the fields, so that Esc closes an open list first. */
  private void onKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      back.run();
    }
  }

  public void focus() {
    name.requestFocus();
  }

  @FXML
  private void save(ActionEvent event) {
    // Ctrl+Enter saves from within a field that is not left yet.
    List.of(zone, country, currency).forEach(ComboBox::commitValue);
    model.save();
    focusFirstProblem();
  }

  private void focusFirstProblem() {
    var problems = model.problemsProperty().get();
    if (problems.containsKey(SetUpForm.Place.Field.NAME)) {
      name.requestFocus();
    } else if (problems.containsKey(SetUpForm.Place.Field.ZONE)) {
      zone.requestFocus();
    } else if (problems.containsKey(SetUpForm.Place.Field.COUNTRY)) {
      country.requestFocus();
    } else if (problems.containsKey(SetUpForm.Place.Field.CURRENCY)) {
      currency.requestFocus();
    } else if (problems.containsKey(SetUpForm.Place.Field.YOU) && problems.size() == 1) {
      you.requestFocus();
    }
  }

  @FXML
  private void back(ActionEvent event) {
    back.run();
  }
}
