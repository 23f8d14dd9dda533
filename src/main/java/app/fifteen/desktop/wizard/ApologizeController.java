package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The first step on screen: the words, and in which way they reach the client. */
public final class ApologizeController implements StepController {

  private final ApologizeViewModel model;
  private final Problems problems;
  private final Desk desk;
  private DigitChoice<ApologyHow> ways;

  @FXML private HBox root;
  @FXML private WordsPane words;
  @FXML private VBox how;

  public ApologizeController(ApologizeViewModel model, Problems problems, Desk desk) {
    this.model = model;
    this.problems = problems;
    this.desk = desk;
  }

  @FXML
  private void initialize() {
    var messages = desk.messages();
    words.bind(model.words(), problems, messages, model.step());
    ways =
        DigitChoice.in(
            how, model.howProperty(), List.of(ApologyHow.values()),
            new DigitChoice.Look<>(messages::word, ApologizeController::icon, "Alt+"));
  }

  private static Ikon icon(ApologyHow how) {
    return switch (how) {
      case CALL -> Feather.PHONE;
      case LETTER -> Feather.MAIL;
      case LETTERHEAD -> Feather.FILE_TEXT;
      case VISIT -> Feather.MAP_PIN;
    };
  }

  @Override
  public void show(boolean shown) {
    Presence.show(root, shown);
  }

  @Override
  public void focus() {
    words.focus();
  }

  @Override
  public boolean press(int digit) {
    return ways.press(digit);
  }
}
