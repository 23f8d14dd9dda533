package app.fifteen.desktop.privacy;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SubmitKey;
import app.fifteen.kernel.Messages;
import app.fifteen.privacy.ErasureCounts;
import java.util.ArrayList;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window in which a person is erased: what goes, what stays, why, and the name typed by hand. */
public final class ErasePersonController {

  private final ErasePersonViewModel model;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private Label title;
  @FXML private Label extent;
  @FXML private TextField reason;
  @FXML private Label typeName;
  @FXML private TextField typed;
  @FXML private Label problem;
  @FXML private VBox form;
  @FXML private ProgressIndicator progress;
  @FXML private Label hint;
  @FXML private Button cancel;
  @FXML private Button erase;

  public ErasePersonController(ErasePersonViewModel model, Desk desk) {
    this.model = model;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    SubmitKey.presses(root, erase);
    model.nameProperty().subscribe(name -> {
      title.setText(messages.get("person.erase.title_of", name));
      typeName.setText(messages.get("person.erase.type_name", name));
    });
    model.countsProperty().subscribe(counts -> extent.setText(counts == null ? "" : words(counts)));
    reason.textProperty().bindBidirectional(model.reasonProperty());
    typed.textProperty().bindBidirectional(model.typedProperty());
    reason.setOnAction(_ -> typed.requestFocus());
    form.disableProperty().bind(model.workingProperty());
    cancel.disableProperty().bind(model.workingProperty());
    progress.visibleProperty().bind(model.workingProperty());
    progress.managedProperty().bind(model.workingProperty());
    model.workingProperty().subscribe(working -> hint.setText(messages.get(working ? "person.erase.working" : "person.erase.hint")));
    erase.disableProperty().bind(model.ready().not());
    FieldProblem.follow(reason, problem);
    model.problemProperty().subscribe(why -> {
      Presence.say(problem, why == null ? "" : messages.get(why));
    });
  }

  private String words(ErasureCounts counts) {
    var parts = new ArrayList<String>();
    // How many requests there are is said even where there are none.
    var first = counts.kept().getFirst();
    parts.add(messages.get(first.key(), first.count()));
    if (counts.duplicates() > 0) {
      parts.add(messages.get("person.erase.duplicates", counts.duplicates()));
    }
    counts.kept().stream()
        .skip(1)
        .filter(tally -> tally.count() > 0)
        .forEach(tally -> parts.add(messages.get(tally.key(), tally.count())));
    return String.join("\n", parts);
  }

  /** Closing waits for what is under way. */
  public void bindWindow(Stage window) {
    window.setOnCloseRequest(
        event -> {
          if (model.workingProperty().get()) {
            event.consume();
          }
        });
    reason.requestFocus();
  }

  @FXML
  private void erase(ActionEvent event) {
    model.erase();
  }

  @FXML
  private void cancel(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
