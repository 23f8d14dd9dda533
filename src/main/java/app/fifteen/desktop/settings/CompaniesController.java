package app.fifteen.desktop.settings;

import app.fifteen.desktop.Choices;
import app.fifteen.desktop.Desk;
import app.fifteen.desktop.settings.CompaniesViewModel.Row;
import app.fifteen.staff.StaffMember;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The client companies: everybody adds one, a supervisor says who looks after it. */
public final class CompaniesController {

  private final CompaniesViewModel model;
  private final Desk desk;
  private boolean showing;

  @FXML private TableView<Row> table;
  @FXML private TableColumn<Row, String> nameColumn;
  @FXML private TableColumn<Row, String> curatorColumn;
  @FXML private TextField newName;
  @FXML private Label addProblem;
  @FXML private VBox detail;
  @FXML private Label heading;
  @FXML private ComboBox<Optional<StaffMember>> curator;
  @FXML private Label curatorProblem;

  public CompaniesController(CompaniesViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    var messages = desk.messages();
    nameColumn.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().company().name()));
    curatorColumn.setCellValueFactory(
        row ->
            new SimpleStringProperty(
                row.getValue().curator().isEmpty()
                    ? messages.get("settings.companies.nobody")
                    : row.getValue().curator()));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    var empty = new Label(messages.get("settings.companies.empty"));
    empty.setWrapText(true);
    empty.getStyleClass().addAll("text-muted", "empty-state");
    table.setPlaceholder(empty);
    table.setItems(model.rows());
    table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> chosen(row));
    newName.textProperty().bindBidirectional(model.newNameProperty());
    bindProblem(addProblem, model.addProblemProperty());
    bindProblem(curatorProblem, model.curatorProblemProperty());
    curator.setItems(model.curators());
    curator.setConverter(
        Choices.named(member -> member.map(StaffMember::name).orElse(messages.get("settings.companies.nobody"))));
    curator.valueProperty().addListener((_, _, member) -> appoint(member));
    model.selectedProperty().subscribe(this::show);
    model.curators().addListener((ListChangeListener<Object>) _ -> show(model.selectedProperty().get()));
    desk.actorProperty().subscribe(actor -> curator.setDisable(!actor.isSupervisor()));
    model.refresh();
  }

  private static void bindProblem(Label label, StringProperty text) {
    label.textProperty().bind(text);
    label.visibleProperty().bind(text.isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  private void chosen(Row row) {
    if (row != null) {
      model.selectedProperty().set(row);
    }
  }

  private void appoint(Optional<StaffMember> member) {
    if (!showing && member != null) {
      model.appoint(member);
    }
  }

  private void show(Row row) {
    showing = true;
    try {
      detail.setVisible(row != null);
      if (row == null) {
        return;
      }
      heading.setText(row.company().name());
      curator.setValue(
          model.curators().stream()
              .filter(member -> member.map(StaffMember::id).equals(row.company().curator()))
              .findFirst()
              .orElse(Optional.empty()));
      if (!row.equals(table.getSelectionModel().getSelectedItem())) {
        table.getSelectionModel().select(row);
      }
    } finally {
      showing = false;
    }
  }

  @FXML
  private void add(ActionEvent event) {
    model.add();
  }
}
