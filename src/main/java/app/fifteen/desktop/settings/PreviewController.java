package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Dates;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.settings.PreviewViewModel.Preview;
import app.fifteen.kernel.Messages;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What the settings beside it would promise, always in view. */
public final class PreviewController {

  private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");

  private final PreviewViewModel model;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private DatePicker day;
  @FXML private TextField time;
  @FXML private Label weekday;
  @FXML private VBox dates;
  @FXML private Label due;
  @FXML private Label privileged;
  @FXML private Label warnings;
  @FXML private Label ownSide;
  @FXML private Label thirdParty;
  @FXML private Label trouble;

  public PreviewController(PreviewViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  private void initialize() {
    Dates.in(day, messages);
    day.valueProperty().bindBidirectional(model.dayProperty());
    time.textProperty().bindBidirectional(model.timeProperty());
    model.previewProperty().subscribe(this::show);
    model.outdatedProperty().subscribe(_ -> show(model.previewProperty().get()));
  }

  private void show(Preview preview) {
    boolean outdated = model.outdatedProperty().get();
    root.pseudoClassStateChanged(OUTDATED, outdated);
    due.setText(preview.due());
    due.setAccessibleText(preview.sentence());
    privileged.setText(messages.get("settings.preview.a_status", preview.privileged()));
    weekday.setText(preview.openThen());
    warnings.setText(preview.warnings().isEmpty() ? messages.get("settings.preview.no_warnings") : preview.warnings());
    ownSide.setText(preview.ownSide());
    thirdParty.setText(preview.thirdParty());
    Presence.say(trouble, outdated ? messages.get("settings.preview.outdated") : preview.trouble());
    dates.setVisible(!preview.due().isEmpty());
  }
}
