package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Dates;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.desktop.kit.OfficeChoices;
import app.fifteen.desktop.kit.SubmitKey;
import app.fifteen.kernel.Messages;
import app.fifteen.office.AStatus;
import app.fifteen.office.OfficeField;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The office's settings on screen: sections of fields, what they would promise beside them, saving below. */
public final class OfficeSettingsController {

  private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final OfficeSettingsViewModel model;
  private final PreviewViewModel preview;
  private final OfficeFiles files;
  private final Messages messages;
  private final ReadOnlyStringProperty supervisors;
  private final List<FormRow> rows = new ArrayList<>();
  private EditRows<OfficeForm.DayOff> exceptionRows;
  private EditRows<OfficeForm.Privilege> privilegeRows;
  private EditRows<OfficeForm.Step> ladderRows;

  @FXML private BorderPane root;
  @FXML private Label readOnly;
  @FXML private HBox overtaken;
  @FXML private VBox faultyFile;
  @FXML private Label fileProblems;
  @FXML private ScrollPane scroll;
  @FXML private VBox sections;
  @FXML private TextField name;
  @FXML private ComboBox<String> zone;
  @FXML private ComboBox<String> currency;
  @FXML private ComboBox<String> language;
  @FXML private DatePicker enforcementStart;
  @FXML private CheckBox roundTheClock;
  @FXML private VBox week;
  @FXML private ComboBox<String> country;
  @FXML private FormRow noHolidaysRow;
  @FXML private Label noHolidays;
  @FXML private VBox exceptions;
  @FXML private TextField firstContact;
  @FXML private TextField warnAt;
  @FXML private TextField ownSideDays;
  @FXML private TextField thirdPartyDays;
  @FXML private TextField aFirstContact;
  @FXML private TextField aOwnSideDays;
  @FXML private TextField aThirdPartyDays;
  @FXML private VBox privileges;
  @FXML private Button addPrivilege;
  @FXML private TextField managerLimit;
  @FXML private TextField curatorLimit;
  @FXML private TextField followUpDays;
  @FXML private HBox ladderHead;
  @FXML private VBox ladder;
  @FXML private CardsSectionController cardsController;
  @FXML private Label refusal;
  @FXML private Label state;
  @FXML private Button load;
  @FXML private Button export;
  @FXML private Button revert;
  @FXML private Button save;

  /** @param supervisors the names of those who may change what is shown here */
  public OfficeSettingsController(
      OfficeSettingsViewModel model,
      PreviewViewModel preview,
      OfficeFiles files,
      Messages messages,
      ReadOnlyStringProperty supervisors) {
    this.model = model;
    this.preview = preview;
    this.files = files;
    this.messages = messages;
    this.supervisors = supervisors;
  }

  @FXML
  private void initialize() {
    SubmitKey.presses(root, save);
    bindFields();
    bindWeek();
    var make = new OfficeRows(model.form(), messages);
    exceptionRows = new EditRows<>(model.form().exceptions, exceptions, make::dayOff);
    privilegeRows = new EditRows<>(model.form().privileges, privileges, make::privilege);
    ladderRows = new EditRows<>(model.form().ladder, ladder, make::step);
    shownWhile(ladderHead, Bindings.isNotEmpty(model.form().ladder));
    collect(sections);
    model.problemsProperty().subscribe(this::show);
    bindBanners();
    bindFoot();
    sections.disableProperty().bind(model.editableProperty().not());
    // Wherever the cursor is while this screen is shown, and nowhere else.
    root.sceneProperty().addListener((_, left, entered) -> moveShortcut(left, entered));
  }

  private void bindFields() {
    var form = model.form();
    var choices = new OfficeChoices(messages, preview.now());
    name.textProperty().bindBidirectional(form.name);
    choices.zones(zone, form.zone);
    choices.currencies(currency, form.currency);
    choices.languages(language, form.language);
    choices.countries(country, form.country, messages.get("settings.holidays.none"));
    Dates.in(enforcementStart, messages).bindBidirectional(form.enforcementTyped);
    enforcementStart.valueProperty().bindBidirectional(form.enforcementStart);
    firstContact.textProperty().bindBidirectional(form.firstContact);
    warnAt.textProperty().bindBidirectional(form.warnAt);
    ownSideDays.textProperty().bindBidirectional(form.ownSideDays);
    thirdPartyDays.textProperty().bindBidirectional(form.thirdPartyDays);
    aFirstContact.textProperty().bindBidirectional(form.aFirstContact);
    aOwnSideDays.textProperty().bindBidirectional(form.aOwnSideDays);
    aThirdPartyDays.textProperty().bindBidirectional(form.aThirdPartyDays);
    addPrivilege
        .disableProperty()
        .bind(Bindings.size(form.privileges).greaterThanOrEqualTo(AStatus.MOST_PRIVILEGES));
    managerLimit.textProperty().bindBidirectional(form.managerLimit);
    curatorLimit.textProperty().bindBidirectional(form.curatorLimit);
    followUpDays.textProperty().bindBidirectional(form.followUpDays);
    noHolidays.textProperty().bind(preview.noHolidaysProperty());
    shownWhile(noHolidaysRow, noHolidays.textProperty().isNotEmpty());
  }

  private void bindWeek() {
    var form = model.form();
    var words = new FieldWords(messages);
    roundTheClock.selectedProperty().bindBidirectional(form.roundTheClock);
    shownWhile(week, form.roundTheClock.not());
    for (var day : DayOfWeek.values()) {
      var hours = new TextField();
      hours.setMaxWidth(300);
      hours.setPromptText(messages.get("settings.hours.closed"));
      hours.textProperty().bindBidirectional(form.hours.get(day));
      var row = new FormRow();
      row.setText(words.weekday(day));
      row.setPath("hours." + day.name().toLowerCase(Locale.ROOT));
      row.setField(hours);
      week.getChildren().add(row);
    }
  }

  private void bindBanners() {
    readOnly.textProperty().bind(supervisors.map(names -> messages.get("settings.read_only", names)));
    shownWhile(readOnly, model.editableProperty().not());
    shownWhile(overtaken, model.overtakenProperty());
    shownWhile(faultyFile, model.fileProblemsProperty().map(found -> !found.isEmpty()));
    fileProblems.textProperty().bind(model.fileProblemsProperty().map(found -> String.join("\n", found)));
  }

  private void bindFoot() {
    refusal.textProperty().bind(model.refusalProperty().map(why -> why.orElse("")));
    shownWhile(refusal, model.refusalProperty().map(why -> why.isPresent()));
    state.textProperty()
        .bind(
            Bindings.createStringBinding(
                this::stateInWords, model.changedProperty(), model.problemsProperty(), model.editableProperty()));
    load.disableProperty().bind(model.editableProperty().not());
    export.disableProperty().bind(model.soundProperty().map(office -> office.isEmpty()));
    revert.disableProperty().bind(model.changedProperty().not());
    save.disableProperty().bind(model.savableProperty().not());
  }

  private String stateInWords() {
    if (!model.editableProperty().get()) {
      return "";
    }
    int wrong = model.problemsProperty().get().size();
    return wrong > 0 ? messages.get("settings.state.wrong", wrong) : messages.get("settings.state.from_then_on");
  }

  private void collect(Pane pane) {
    for (var child : pane.getChildren()) {
      if (child instanceof FormRow row && !row.getPath().isEmpty()) {
        rows.add(row);
      } else if (child instanceof Pane inner) {
        collect(inner);
      }
    }
  }

  private void show(Map<OfficeField, String> problems) {
    rows.forEach(row -> row.show(problems.get(OfficeField.of(row.getPath()))));
    exceptionRows.show(problems);
    privilegeRows.show(problems);
    ladderRows.show(problems);
    cardsController.show(problems);
  }

  private void moveShortcut(Scene left, Scene entered) {
    if (left != null) {
      left.getAccelerators().remove(SAVE);
    }
    if (entered != null) {
      entered.getAccelerators().put(SAVE, () -> save(null));
    }
  }

  private static void shownWhile(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }

  @FXML
  private void save(ActionEvent event) {
    // A date still being typed counts once the cursor leaves it.
    scroll.requestFocus();
    model.save();
  }

  @FXML
  private void revert(ActionEvent event) {
    model.revert();
  }

  @FXML
  private void addException(ActionEvent event) {
    model.form().addException();
    exceptionRows.focusLast();
  }

  @FXML
  private void addPrivilege(ActionEvent event) {
    model.form().addPrivilege();
    privilegeRows.focusLast();
  }

  @FXML
  private void addStep(ActionEvent event) {
    model.form().addStep();
    ladderRows.focusLast();
  }

  @FXML
  private void load(ActionEvent event) {
    files.load(root.getScene().getWindow(), model::load);
  }

  @FXML
  private void export(ActionEvent event) {
    model.file().ifPresent(text -> files.save(root.getScene().getWindow(), text));
  }
}
