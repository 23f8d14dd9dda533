package app.fifteen.desktop.complaint;

import app.fifteen.complaint.Abuse;
import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CaseWords;
import app.fifteen.complaint.StoryEntry;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.wording.WrittenLetter;
import java.time.Instant;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All that is known of a case: its steps, remedies, tasks, flags and letters, and everything said about it (R8). */
public final class CaseBodyController {

  /** Opens the letter that went out last. */
  static final KeyCombination CORRECT_LAST = new KeyCodeCombination(KeyCode.F2, KeyCombination.SHIFT_DOWN);
  static final KeyCombination LAST_LETTER = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

  private final CaseViewModel model;
  private final CaseForms forms;
  private final Desk desk;
  private final TasksView tasksView;
  private GrantsView.Doing grantDoing;

  @FXML private VBox steps;
  @FXML private VBox grants;
  @FXML private VBox grantsSection;
  @FXML private VBox tasks;
  @FXML private VBox tasksSection;
  @FXML private VBox abuses;
  @FXML private VBox abusesSection;
  @FXML private VBox letters;
  @FXML private VBox lettersSection;
  @FXML private VBox story;

  public CaseBodyController(CaseViewModel model, CaseForms forms, Desk desk) {
    this.model = model;
    this.forms = forms;
    this.desk = desk;
    tasksView = new TasksView(desk, model::finish, forms::move);
  }

  /** @param doing what is done by the buttons at a remedy */
  void onGrant(GrantsView.Doing doing) {
    grantDoing = doing;
  }

  void show(CaseDetails read, CaseWords told, Instant now) {
    steps.getChildren().setAll(StepsView.of(read, told, desk.messages()));
    fill(grantsSection, grants, GrantsView.of(read, told, desk, grantDoing));
    fill(tasksSection, tasks, tasksView.of(read, told, now));
    fill(abusesSection, abuses, read.abuses().stream().map(abuse -> abuse(abuse, told)).toList());
    fill(lettersSection, letters, model.letters().stream().map(letter -> letter(letter, read, told)).toList());
    story.getChildren().setAll(read.story().stream().map(line -> line(line, read, told)).toList());
  }

  /** A second has passed. */
  void tick(Instant now) {
    tasksView.tick(now);
  }

  private static void fill(VBox section, VBox inside, List<? extends Node> rows) {
    inside.getChildren().setAll(rows);
    Presence.show(section, !rows.isEmpty());
  }

  private static Node abuse(Abuse abuse, CaseWords told) {
    return Block.of(
        List.of(
            Block.line(told.flag(abuse), "text-muted", "text-small"), Block.line(abuse.words(), "case-said"),
            Block.line(told.verdict(abuse).orElse(""))));
  }

  private Node line(StoryEntry line, CaseDetails read, CaseWords told) {
    var entry = line.entry();
    var block =
        Block.of(
            List.of(
                Block.line(told.line(line)), Block.line(entry.words(), "case-said"),
                Block.line(told.told(entry), "text-muted", "text-small")));
    if (line.fate() != StoryEntry.Fate.STANDS) {
      block.getStyleClass().add("undone");
    }
    if (line.mayCorrect(desk.actor())) {
      var button =
          Block.button(
              "correct-" + line.id().value(), Feather.EDIT_2, desk.messages().get("correction.open"),
              () -> forms.correct(read.complaint().id(), line));
      button.setTooltip(new Tooltip(CORRECT_LAST.getDisplayText()));
      block.getChildren().add(button);
    }
    return block;
  }

  /** Puts the last words right that whoever sits here may. */
  void correctLast(CaseDetails read) {
    read.story().reversed().stream()
        .filter(line -> line.mayCorrect(desk.actor()))
        .findFirst()
        .ifPresent(line -> forms.correct(read.complaint().id(), line));
  }

  /** When it went out and from whom; pressed, it opens. */
  private Button letter(WrittenLetter letter, CaseDetails read, CaseWords told) {
    var messages = desk.messages();
    var heading = messages.get("case.letter_from", told.time().apply(letter.at()), read.name(letter.by()));
    var button =
        Block.button("letter-" + letter.id(), Feather.MAIL, heading, () -> forms.letter(read, letter, heading));
    button.setTooltip(new Tooltip(messages.get("case.letter_open", LAST_LETTER.getDisplayText())));
    return button;
  }

  void openLastLetter() {
    if (letters.getChildren().reversed().stream().findFirst().orElse(null) instanceof Button last) {
      last.fire();
    }
  }
}
