package app.fifteen.desktop.complaint;

import app.fifteen.complaint.ComplaintField;
import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FormDialog;
import app.fifteen.staff.StaffMember;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The small form in which a task gets another owner or date. */
public final class MoveTaskController {

  private final MoveTaskViewModel model;
  private final Runnable moved;

  @FXML private FormDialog form;
  @FXML private Label what;
  @FXML private ComboBox<StaffMember> owner;
  @FXML private TextField due;
  @FXML private TextArea words;

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
    due.setOnAction(_ -> save());
    form.at(ComplaintField.DUE, due);
    form.at(ComplaintField.WORDS, words);
    form.bind(this::save, model.problemProperty(), model.savingProperty());
  }

  private void save() {
    model.save(
        () -> {
          form.close();
          moved.run();
        });
  }
}
