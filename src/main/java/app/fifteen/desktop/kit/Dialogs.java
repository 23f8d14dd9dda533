package app.fifteen.desktop.kit;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HexFormat;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program says in a box of its own: refusals, failures, questions before something is lost. */
public final class Dialogs {

  private static final Logger LOG = LoggerFactory.getLogger(Dialogs.class);

  private final Messages messages;
  private Window owner;
  private String telling;

  public Dialogs(Messages messages) {
    this.messages = messages;
  }

  public void setOwner(Window owner) {
    this.owner = owner;
  }

  public Window owner() {
    return owner;
  }

  /** An expected refusal: one sentence. */
  public void refused(Rejection rejection) {
    show(alert(Alert.AlertType.INFORMATION, messages.get("dialog.refused"), messages.get(rejection)));
  }

  /** Something that somebody else has to do, with the words to give them. */
  public void toCopy(String title, String sentence, String words) {
    var alert = alert(Alert.AlertType.INFORMATION, title, sentence);
    var field = new TextArea(words);
    field.setId("to-copy");
    field.setEditable(false);
    field.setWrapText(true);
    field.setPrefRowCount(4);
    alert.getDialogPane().setContent(new VBox(12, alert.getDialogPane().getContent(), field));
    show(alert);
  }

  /** Something failed: what happened, what to do, and a code with details to copy for whoever helps. */
  public void failed(Throwable failure) {
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    var code = HexFormat.of().withUpperCase().toHexDigits(trace.toString().hashCode());
    LOG.error("Failure {}", code, failure);
    var sentence = Failure.sentence(failure).map(messages::get).orElseGet(() -> messages.get("dialog.unexpected"));
    if (sentence.equals(telling)) {
      // The box that says so is open: a server that is away would otherwise pile them up, one each second.
      return;
    }
    telling = sentence;
    var alert = alert(Alert.AlertType.ERROR, messages.get("dialog.failed"), sentence);
    var details = new TextArea(messages.get("dialog.code", code) + "\n\n" + trace);
    details.setEditable(false);
    details.setPrefRowCount(12);
    Presence.show(details, false);
    var more = new ToggleButton(messages.get("dialog.details"));
    more.setOnAction(
        _ -> {
          Presence.show(details, more.isSelected());
          alert.getDialogPane().getScene().getWindow().sizeToScene();
        });
    alert.getDialogPane().setContent(new VBox(12, alert.getDialogPane().getContent(), more, details));
    show(alert);
    telling = null;
  }

  /** Asks before something is lost; the safe answer is the default. */
  public boolean confirm(String question, String yes) {
    return confirm(question, yes, messages.get("common.cancel"));
  }

  /** {@link #confirm(String, String)}, where giving up is an answer of its own. */
  public boolean confirm(String question, String yes, String no) {
    var alert = alert(Alert.AlertType.CONFIRMATION, messages.get("dialog.confirm"), question);
    var doIt = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
    var cancel = new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE);
    alert.getButtonTypes().setAll(doIt, cancel);
    var pane = alert.getDialogPane();
    for (var type : alert.getButtonTypes()) {
      // Enter presses what the keyboard is on, and that is at first what loses nothing.
      var button = (Button) pane.lookupButton(type);
      button.focusedProperty().subscribe(button::setDefaultButton);
    }
    // Once the box has given the keyboard to what it takes for the default.
    Platform.runLater(() -> pane.lookupButton(cancel).requestFocus());
    return show(alert).filter(doIt::equals).isPresent();
  }

  private Alert alert(Alert.AlertType type, String title, String text) {
    var alert = new Alert(type, text, new ButtonType(messages.get("dialog.ok"), ButtonBar.ButtonData.OK_DONE));
    alert.initOwner(owner);
    alert.setTitle(title);
    alert.setHeaderText(title);
    var label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(440);
    alert.getDialogPane().setContent(label);
    if (owner != null) {
      Zoomed.in(owner.getScene()).ifPresent(zoomed -> alert.getDialogPane().setStyle(zoomed.fontStyle()));
    }
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    KeyRules.in(alert.getDialogPane().getScene());
    return alert;
  }

  private static Optional<ButtonType> show(Alert alert) {
    return alert.showAndWait();
  }
}
