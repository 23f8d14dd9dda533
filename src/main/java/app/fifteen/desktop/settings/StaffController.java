package app.fifteen.desktop.settings;

import app.fifteen.desktop.Choices;
import app.fifteen.desktop.Desk;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Role;
import app.fifteen.staff.StaffMember;
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
import javafx.scene.layout.VBox;

/** The staff: everybody on the left, one of them or somebody new on the right. */
public final class StaffController {

  private final StaffViewModel model;
  private final Desk desk;

  @FXML private Label readOnly;
  @FXML private TableView<StaffMember> table;
  @FXML private TableColumn<StaffMember, String> nameColumn;
  @FXML private TableColumn<StaffMember, String> roleColumn;
  @FXML private TableColumn<StaffMember, String> activeColumn;
  @FXML private VBox detail;
  @FXML private Label heading;
  @FXML private TextField name;
  @FXML private ComboBox<Role> role;
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
    var messages = desk.messages();
    nameColumn.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().name()));
    roleColumn.setCellValueFactory(row -> new SimpleStringProperty(messages.word(row.getValue().role())));
    activeColumn.setCellValueFactory(
        row ->
            new SimpleStringProperty(
                messages.get(row.getValue().active() ? "settings.staff.works" : "settings.staff.left")));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setItems(model.rows());
    table.getSelectionModel().selectedItemProperty().addListener((_, _, member) -> chosen(member));
    model.selectedProperty().subscribe(this::show);
    name.textProperty().bindBidirectional(model.nameProperty());
    name.setOnAction(this::save);
    role.getItems().setAll(Role.values());
    role.setConverter(Choices.named(messages::word));
    role.valueProperty().bindBidirectional(model.roleProperty());
    active.selectedProperty().bindBidirectional(model.activeProperty());
    problem.textProperty().bind(model.problemProperty());
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    readOnly.textProperty()
        .bind(model.supervisorsProperty().map(names -> messages.get("settings.staff.read_only", names)));
    desk.actorProperty().subscribe(this::seatedBy);
    model.refresh();
  }

  private void seatedBy(Actor actor) {
    detail.setDisable(!actor.isSupervisor());
    readOnly.setVisible(!actor.isSupervisor());
    readOnly.setManaged(!actor.isSupervisor());
  }

  private void chosen(StaffMember member) {
    if (member != null) {
      model.selectedProperty().set(member);
    }
  }

  private void show(StaffMember member) {
    var messages = desk.messages();
    heading.setText(member == null ? messages.get("settings.staff.new") : member.name());
    activeRow.setVisible(member != null);
    activeRow.setManaged(member != null);
    add.setVisible(member != null);
    save.setText(messages.get(member == null ? "settings.staff.enter" : "settings.save"));
    if (member == null) {
      table.getSelectionModel().clearSelection();
    } else if (!member.equals(table.getSelectionModel().getSelectedItem())) {
      table.getSelectionModel().select(member);
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
