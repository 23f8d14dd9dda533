package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.desktop.kit.FormRows;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SubmitKey;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.kernel.Actor;
import app.fifteen.remedy.CatalogueSize;
import app.fifteen.remedy.EffectKind;
import app.fifteen.remedy.RankedRemedy;
import app.fifteen.remedy.RemedyField;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.staff.Permission;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The remedies: a department's on the left with what is known of their effect, one of them or a new one on the right. */
public final class RemediesController {

  private static final double ROW = 52;

  private final RemediesViewModel model;
  private final Desk desk;
  private final RemedyWords words;
  private final OutcomeBar outcomes;

  @FXML private Label readOnly;
  @FXML private ComboBox<String> department;
  @FXML private FontIcon faultIcon;
  @FXML private Label state;
  @FXML private MenuButton more;
  @FXML private TableView<RankedRemedy> table;
  @FXML private TableColumn<RankedRemedy, RankedRemedy> nameColumn;
  @FXML private TableColumn<RankedRemedy, RankedRemedy> costColumn;
  @FXML private TableColumn<RankedRemedy, RankedRemedy> effectColumn;
  @FXML private VBox nothing;
  @FXML private Label nothingTitle;
  @FXML private Label nothingHint;
  @FXML private Button takeOver;
  @FXML private VBox detail;
  @FXML private VBox head;
  @FXML private Label heading;
  @FXML private Label record;
  @FXML private FormRow nameRow;
  @FXML private TextField name;
  @FXML private ComboBox<RemedyKind> kind;
  @FXML private ComboBox<EffectKind> effect;
  @FXML private FormRow taskRow;
  @FXML private TextField task;
  @FXML private FormRow costRow;
  @FXML private TextField cost;
  @FXML private FormRow daysRow;
  @FXML private TextField validDays;
  @FXML private Label problem;
  @FXML private Button add;
  @FXML private Button retire;
  @FXML private Button save;

  public RemediesController(RemediesViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.words = new RemedyWords(desk.messages());
    this.outcomes = new OutcomeBar(desk.messages());
  }

  @FXML
  private void initialize() {
    SubmitKey.presses(detail, save);
    head.getChildren().add(outcomes);
    bindDepartment();
    bindTable();
    bindForm();
    readOnly.textProperty()
        .bind(model.catalogue().supervisorsProperty().map(names -> desk.messages().get("settings.remedies.read_only", names)));
    desk.actorProperty().subscribe(this::seatedBy);
    desk.policyProperty()
        .subscribe(policy -> nameCost(policy.office().currency().getSymbol(desk.messages().locale())));
    more.getItems().addListener((Observable _) -> Presence.show(more, !more.getItems().isEmpty()));
    Presence.show(more, false);
    model.refresh();
  }

  private void nameCost(String currency) {
    var text = desk.messages().get("settings.remedies.cost.field", currency);
    costRow.setText(text);
    cost.setAccessibleText(text);
  }

  /** What else can be done with the remedies. */
  public void addMenuItems(MenuItem... items) {
    more.getItems().addAll(items);
  }

  private void bindDepartment() {
    department.setItems(model.catalogue().departments());
    department.setCellFactory(_ -> new DepartmentCell(words, model.catalogue().sizesProperty()));
    department.setButtonCell(new DepartmentCell(words, model.catalogue().sizesProperty()));
    department.setValue(model.catalogue().departmentProperty().get());
    department
        .valueProperty()
        .addListener(
            (_, _, chosen) -> {
              if (chosen != null) {
                model.catalogue().departmentProperty().set(chosen);
              }
            });
    model.catalogue().departmentProperty().addListener((_, _, now) -> follow(now));
    model.catalogue().shownProperty().subscribe(this::showState);
  }

  private void follow(String chosen) {
    department.setValue(chosen);
    show(model.selectedProperty().get());
  }

  private void showState(CatalogueSize size) {
    boolean faulty = size != null && size.fault().isPresent();
    state.setText(size == null ? "" : words.state(size));
    Presence.show(faultIcon, faulty);
    state.getStyleClass().removeAll("text-muted", "catalogue-fault");
    state.getStyleClass().add(faulty ? "catalogue-fault" : "text-muted");
    showEmptiness();
  }

  private void bindTable() {
    fill(nameColumn, row -> row.remedy().terms().name(), words::kind, "text-bold");
    fill(costColumn, words::cost, words::validity);
    fill(effectColumn, row -> words.effect(row.record()), row -> words.bound(row.record()));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.setFixedCellSize(ROW);
    LiveList.in(table, model.catalogue().rows())
        .keepingLine(row -> row.remedy().id(), model.selectedProperty())
        .saying(desk.messages(), () -> "");
    model.catalogue().rows().all().addListener((Observable _) -> showEmptiness());
    model.selectedProperty().subscribe(this::show);
    EditKeys.in(table, () -> begin(null), model::retireOrBringBack, name);
  }

  private static void fill(
      TableColumn<RankedRemedy, RankedRemedy> column,
      Function<RankedRemedy, String> above,
      Function<RankedRemedy, String> below,
      String... style) {
    TwoLinesCell.fill(column, above, below, row -> row.remedy().retired(), style);
  }

  /** Its own words for the whole office, which everybody falls back on, and for a department. */
  private void showEmptiness() {
    var size = model.catalogue().shownProperty().get();
    boolean empty = size != null && model.catalogue().rows().all().isEmpty();
    boolean tookOver = takeOver.isFocused() && !model.catalogue().rows().all().isEmpty();
    Presence.show(nothing, empty);
    Presence.show(table, !empty);
    if (tookOver) {
      table.requestFocus();
    }
    if (empty) {
      var key = size.isWholeOffice() ? "settings.remedies.empty" : "settings.remedies.empty.department";
      nothingTitle.setText(desk.messages().get(key));
      nothingHint.setText(
          desk.messages()
              .get(size.isWholeOffice() ? "settings.remedies.empty.hint" : "settings.remedies.empty.department.hint"));
      Presence.show(takeOver, size.isWholeOffice() && Permission.KEEP_REMEDIES.of(desk.actor()));
    }
  }

  private void bindForm() {
    var form = model.form();
    var messages = desk.messages();
    name.textProperty().bindBidirectional(form.name);
    task.textProperty().bindBidirectional(form.task);
    cost.textProperty().bindBidirectional(form.cost);
    validDays.textProperty().bindBidirectional(form.validDays);
    Stream.of(name, task, cost, validDays).forEach(field -> field.setOnAction(this::save));
    kind.getItems().setAll(RemedyKind.values());
    kind.setConverter(Choices.named(messages::word));
    kind.valueProperty().bindBidirectional(form.kind);
    effect.getItems().setAll(EffectKind.values());
    effect.setConverter(Choices.named(messages::word));
    effect.valueProperty().bindBidirectional(form.effect);
    form.effect.subscribe(chosen -> Presence.show(taskRow, chosen == EffectKind.TASK));
    model.problems().ofTheWholeProperty().subscribe(words -> Presence.say(problem, words));
    new FormRows<RemedyField>()
        .with(RemedyField.NAME, nameRow)
        .with(RemedyField.TASK, taskRow)
        .with(RemedyField.COST, costRow)
        .with(RemedyField.VALID_DAYS, daysRow)
        .telling(model.problems().byFieldProperty(), row -> row.getField().requestFocus());
    add.visibleProperty().bind(Bindings.isNotNull(model.selectedProperty()));
    add.managedProperty().bind(add.visibleProperty());
    retire.visibleProperty().bind(add.visibleProperty());
    retire.managedProperty().bind(add.visibleProperty());
  }

  private void show(RankedRemedy row) {
    var messages = desk.messages();
    heading.setText(row == null ? messages.get("settings.remedies.new") : row.remedy().terms().name());
    record.setText(row == null ? words.department(model.catalogue().departmentProperty().get()) : words.record(row.record()));
    outcomes.show(row == null ? null : row.record());
    save.setText(messages.get(row == null ? "settings.remedies.enter" : "settings.save"));
    if (row != null) {
      retire.setText(
          messages.get(row.remedy().retired() ? "settings.remedies.bring_back" : "settings.remedies.retire"));
    }
  }

  private void seatedBy(Actor actor) {
    detail.setDisable(!Permission.KEEP_REMEDIES.of(actor));
    Presence.show(readOnly, !Permission.KEEP_REMEDIES.of(actor));
    showEmptiness();
  }

  @FXML
  private void onKey(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.S) {
      save(null);
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
  private void retire(ActionEvent event) {
    model.retireOrBringBack();
  }

  @FXML
  private void takeOver(ActionEvent event) {
    model.takeOver();
  }

  @FXML
  private void save(ActionEvent event) {
    if (Permission.KEEP_REMEDIES.of(desk.actor())) {
      model.save();
    }
  }
}
