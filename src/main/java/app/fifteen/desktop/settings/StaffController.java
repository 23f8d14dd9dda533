package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormRow;
import app.fifteen.desktop.kit.FormRows;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SubmitKey;
import app.fifteen.desktop.kit.UndoKey;
import app.fifteen.desktop.paper.Portrait;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Phone;
import app.fifteen.kernel.Role;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffField;
import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The staff: everybody on the left, one of them or somebody new on the right. */
public final class StaffController {

  private final StaffViewModel model;
  private final Desk desk;

  @FXML private Label readOnly;
  @FXML private TableView<StaffMember> table;
  @FXML private TableColumn<StaffMember, String> nameColumn;
  @FXML private TableColumn<StaffMember, String> roleColumn;
  @FXML private TableColumn<StaffMember, String> phoneColumn;
  @FXML private TableColumn<StaffMember, String> activeColumn;
  @FXML private VBox detail;
  @FXML private Label heading;
  @FXML private Portrait portrait;
  @FXML private FormRow photoRow;
  @FXML private HBox photoDrop;
  @FXML private Button removePhoto;
  @FXML private FormRow nameRow;
  @FXML private TextField name;
  @FXML private ComboBox<Role> role;
  @FXML private FormRow departmentRow;
  @FXML private TextField department;
  @FXML private FormRow phoneRow;
  @FXML private TextField phone;
  @FXML private FormRow emailRow;
  @FXML private TextField email;
  @FXML private FormRow activeRow;
  @FXML private CheckBox active;
  @FXML private Button add;
  @FXML private Label problem;
  @FXML private Button save;

  public StaffController(StaffViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    SubmitKey.presses(detail, save);
    var messages = desk.messages();
    fill(nameColumn, StaffMember::name);
    fill(roleColumn, member -> messages.word(member.role()));
    fill(phoneColumn, member -> member.reach().phone().map(this::local).orElse(""));
    fill(activeColumn, member -> messages.get(member.active() ? "settings.staff.works" : "settings.staff.left"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    LiveList.in(table, model.list()).keepingLine(StaffMember::id, model.selectedProperty()).saying(messages, () -> "");
    model.selectedProperty().subscribe(this::show);
    bindFields();
    bindPhoto();
    role.getItems().setAll(Role.values());
    role.setConverter(Choices.named(messages::word));
    role.valueProperty().bindBidirectional(model.form().role);
    active.selectedProperty().bindBidirectional(model.form().active);
    model.problems().ofTheWholeProperty().subscribe(words -> Presence.say(problem, words));
    readOnly.textProperty()
        .bind(model.supervisorsProperty().map(names -> messages.get("settings.staff.read_only", names)));
    desk.actorProperty().subscribe(this::seatedBy);
    model.refresh();
  }

  private static void fill(TableColumn<StaffMember, String> column, Function<StaffMember, String> text) {
    column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
  }

  private String local(Phone number) {
    return number.local(desk.policy().office().phoneRegion());
  }

  private void bindFields() {
    var form = model.form();
    name.textProperty().bindBidirectional(form.name);
    phone.textProperty().bindBidirectional(form.phone);
    email.textProperty().bindBidirectional(form.email);
    department.textProperty().bindBidirectional(form.department);
    List.of(name, phone, email, department).forEach(field -> field.setOnAction(this::save));
    new FormRows<StaffField>()
        .with(StaffField.NAME, nameRow)
        .with(StaffField.PHONE, phoneRow)
        .with(StaffField.EMAIL, emailRow)
        .with(StaffField.DEPARTMENT, departmentRow)
        .telling(model.problems().byFieldProperty(), row -> row.getField().requestFocus());
  }

  private void bindPhoto() {
    var photo = model.photo();
    photo.shownProperty().subscribe(_ -> showPortrait());
    model.form().name.subscribe(_ -> showPortrait());
    removePhoto.disableProperty().bind(photo.shownProperty().map(Optional::isEmpty));
    photo.problemProperty().subscribe(wrong -> photoRow.show(wrong.isEmpty() ? null : wrong));
    PictureFiles.takeDropped(photoDrop, photo::choose);
  }

  private void showPortrait() {
    portrait.show(model.form().name.get(), model.photo().shownProperty().get());
  }

  @FXML
  private void choosePhoto(ActionEvent event) {
    PictureFiles.choose(detail.getScene().getWindow(), "settings.staff.photo.title", desk.messages())
        .ifPresent(model.photo()::choose);
  }

  @FXML
  private void removePhoto(ActionEvent event) {
    model.photo().remove();
  }

  private void seatedBy(Actor actor) {
    detail.setDisable(!Permission.KEEP_STAFF.of(actor));
    Presence.show(readOnly, !Permission.KEEP_STAFF.of(actor));
  }

  private void show(StaffMember member) {
    var messages = desk.messages();
    heading.setText(member == null ? messages.get("settings.staff.new") : member.name());
    Presence.show(activeRow, member != null);
    add.setVisible(member != null);
    save.setText(messages.get(member == null ? "settings.staff.enter" : "settings.save"));
  }

  @FXML
  private void onKey(KeyEvent key) {
    if (UndoKey.matches(key)) {
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
  private void save(ActionEvent event) {
    model.save();
  }
}
