package app.fifteen.desktop.wizard;

import app.fifteen.client.ClientRow;
import app.fifteen.desktop.kit.Presence;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A small window that asks who complains. */
public final class ComplainerController {

  private static final double ROW = 34;

  private final ComplainerViewModel model;

  @FXML private VBox root;
  @FXML private TextField find;
  @FXML private ListView<ClientRow> known;
  @FXML private Label nobody;
  @FXML private TextField newName;
  @FXML private TextField newPhone;
  @FXML private Label problem;

  public ComplainerController(ComplainerViewModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    find.textProperty().bindBidirectional(model.typedProperty());
    newName.textProperty().bindBidirectional(model.nameProperty());
    newPhone.textProperty().bindBidirectional(model.phoneProperty());
    known.setItems(model.found());
    known.setFixedCellSize(ROW);
    known.setCellFactory(_ -> cell());
    model.found().addListener((Observable _) -> showFound());
    find.textProperty().subscribe(_ -> showFound());
    model.problemProperty().subscribe(sentence -> Presence.say(problem, sentence.orElse("")));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void showFound() {
    boolean some = !model.found().isEmpty();
    Presence.show(nobody, !some && !find.getText().isBlank());
    if (some && known.getSelectionModel().isEmpty()) {
      known.getSelectionModel().select(0);
    }
  }

  private ListCell<ClientRow> cell() {
    var cell =
        new ListCell<ClientRow>() {
          @Override
          protected void updateItem(ClientRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : told(row));
          }
        };
    cell.setOnMouseClicked(
        click -> {
          if (cell.getItem() != null && click.getClickCount() == 2) {
            choose(cell.getItem());
          }
        });
    return cell;
  }

  private String told(ClientRow row) {
    return Stream.of(Optional.of(row.name()), row.companyName(), row.phone().map(phone -> phone.local(model.region())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private void onKey(KeyEvent key) {
    boolean searching = find.isFocused() || known.isFocused();
    boolean used = true;
    switch (key.getCode()) {
      case ESCAPE -> close();
      case ENTER -> {
        if (key.isShortcutDown() || !searching) {
          add(null);
        } else {
          open(null);
        }
      }
      case DOWN -> used = move(1);
      case UP -> used = move(-1);
      default -> used = false;
    }
    if (used) {
      key.consume();
    }
  }

  /** From the field, so that one goes on typing. */
  private boolean move(int by) {
    if (!find.isFocused()) {
      return false;
    }
    var selection = known.getSelectionModel();
    selection.select(Math.clamp(selection.getSelectedIndex() + by, 0, Math.max(0, model.found().size() - 1)));
    known.scrollTo(selection.getSelectedIndex());
    return true;
  }

  private void choose(ClientRow row) {
    close();
    model.choose(row);
  }

  @FXML
  private void open(ActionEvent event) {
    var selected = known.getSelectionModel().getSelectedItem();
    if (selected != null) {
      choose(selected);
    } else if (!find.getText().isBlank()) {
      (newName.getText().isBlank() ? newName : newPhone).requestFocus();
    }
  }

  @FXML
  private void add(ActionEvent event) {
    model.add();
  }

  @FXML
  private void cancel(ActionEvent event) {
    close();
  }

  /** Goes away; also once somebody new is added. */
  public void close() {
    root.getScene().getWindow().hide();
  }
}
