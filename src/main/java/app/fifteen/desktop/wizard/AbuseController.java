package app.fifteen.desktop.wizard;

import app.fifteen.complaint.AbuseKind;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.Presence;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A client who goes too far, told to the supervisor (R23). Nothing else changes by it. */
public final class AbuseController {

  private final SideNotes notes;
  private final Desk desk;
  private final ObjectProperty<AbuseKind> kind = new SimpleObjectProperty<>(AbuseKind.INSULT);
  private SideCard card;
  private DigitChoice<AbuseKind> kinds;

  @FXML private VBox root;
  @FXML private HBox kindLine;
  @FXML private TextArea words;
  @FXML private Label problem;

  public AbuseController(SideNotes notes, Desk desk) {
    this.notes = notes;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    card = new SideCard(root);
    kinds =
        DigitChoice.in(
            kindLine, kind, List.of(AbuseKind.values()),
            new DigitChoice.Look<>(desk.messages()::word, _ -> null, "Alt+"));
    words.textProperty().subscribe(_ -> Presence.say(problem, ""));
    FieldProblem.follow(words, problem);
  }

  void open() {
    card.open(words);
  }

  boolean isOpen() {
    return card.isOpen();
  }

  boolean press(int digit) {
    return kinds.press(digit);
  }

  @FXML
  void close(ActionEvent event) {
    card.close();
  }

  @FXML
  void send(ActionEvent event) {
    notes.flagAbuse(
        kind.get(),
        words.getText(),
        () -> {
          words.clear();
          card.close();
        },
        why -> Presence.say(problem, desk.messages().get(why)));
  }
}
