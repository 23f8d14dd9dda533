package app.fifteen.desktop.complaint;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.staff.StaffMember;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The small form in which a task gets another owner or date. */
public final class MoveTaskController {

  private final MoveTaskViewModel model;
  private final Runnable moved;

  @FXML private VBox root;
  @FXML private Label what;
  @FXML private ComboBox<StaffMember> owner;
  @FXML private TextField due;
  @FXML private TextArea words;
  @FXML private Label problem;

  /** @param moved called once the window is closed */
  public MoveTaskController(MoveTaskViewModel model, Runnable moved) {
    this.model = model;
    this.moved = moved;
  }

  @FXML
  private void initialize() {
    what.setText(model.what());
    owner.setItems(model.staff());
    owner.setConverter(Choices.named(StaffMember::name));
    owner.valueProperty().bindBidirectional(model.ownerProperty());
    due.textProperty().bindBidirectional(model.dueProperty());
    words.textProperty().bindBidirectional(model.wordsProperty());
    model
        .problemProperty()
        .subscribe(
            sentence -> {
              Presence.say(problem, sentence);
              if (root.getScene() != null) {
                root.getScene().getWindow().sizeToScene();
              }
            });
    root.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            save(null);
            key.consume();
          }
        });
  }

  @FXML
  private void save(ActionEvent event) {
    model.save(
        () -> {
          root.getScene().getWindow().hide();
          moved.run();
        });
  }

  @FXML
  private void cancel(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
