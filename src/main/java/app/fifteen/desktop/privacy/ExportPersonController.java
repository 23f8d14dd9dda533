package app.fifteen.desktop.privacy;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SubmitKey;
import app.fifteen.kernel.Messages;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window in which everything that is held on a person is given out. */
public final class ExportPersonController {

  private final ExportPersonViewModel model;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private Label name;
  @FXML private Label undrawable;
  @FXML private Label status;
  @FXML private Label folder;
  @FXML private ProgressIndicator progress;
  @FXML private Button export;

  public ExportPersonController(ExportPersonViewModel model, Desk desk) {
    this.model = model;
    this.messages = desk.messages();
  }

  @FXML
  private void initialize() {
    SubmitKey.presses(root, export);
    name.textProperty().bind(model.nameProperty());
    progress.visibleProperty().bind(model.workingProperty());
    progress.managedProperty().bind(model.workingProperty());
    export.disableProperty().bind(model.workingProperty().or(model.nameProperty().isEmpty()));
    model
        .undrawableProperty()
        .subscribe(signs -> Presence.say(undrawable, signs.isEmpty() ? "" : messages.get("person.export.undrawable", signs)));
    model.endProperty().subscribe(this::show);
  }

  private void show(ExportPersonViewModel.End end) {
    status.getStyleClass().removeAll("problem", "privacy-done");
    status.setGraphic(null);
    folder.setText("");
    switch (end) {
      case null -> status.setText("");
      case ExportPersonViewModel.End.Refused(var why) -> {
        status.getStyleClass().add("problem");
        status.setText(messages.get(why));
      }
      case ExportPersonViewModel.End.Done(var files) -> {
        status.getStyleClass().add("privacy-done");
        status.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        status.setText(
            messages.get("person.export.done", files.pdf().getFileName().toString(), files.json().getFileName().toString()));
        folder.setText(files.pdf().getParent().toString());
      }
    }
  }

  @FXML
  private void export(ActionEvent event) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(messages.get("person.export.where"));
    var chosen = chooser.showDialog(root.getScene().getWindow());
    if (chosen != null) {
      model.export(chosen.toPath());
    }
  }

  @FXML
  private void close(ActionEvent event) {
    root.getScene().getWindow().hide();
  }
}
