package app.fifteen.app.window;

import static app.fifteen.complaint.ComplaintFixture.OWN_SIDE_DUE;
import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isEnabled;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.base.NodeMatchers.isVisible;
import static org.testfx.matcher.control.ListViewMatchers.hasItems;

import app.fifteen.app.Features;
import app.fifteen.app.timed.TimedWorks;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Reaction;
import app.fifteen.complaint.Severity;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.desktop.paper.PdfPreview;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Language;
import app.fifteen.wording.LetterFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manager and a supervisor at two desks, with the keyboard alone. */
class ComplaintsJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private ComplaintFixture at;
  private ComplaintFixture elsewhere;
  private ComplaintId complaint;
  private AtDesk anna;
  private AtDesk boss;

  private final class AtDesk {
    final Stage stage;
    final Workstation workstation;
    private final TimedWorks timedWorks;

    AtDesk(ComplaintFixture fixture, Actor actor, String settingsName) {
      var policy = fixture.house.database.read(fixture.house.offices::current).orElseThrow();
      var settings = new DeskSettings(folder.resolve(settingsName));
      settings.set("sound", false);
      stage = OnScreen.get(Stage::new);
      timedWorks = new TimedWorks(new Features(fixture.house.database, fixture.house.clock), List.of());
      workstation =
          OnScreen.get(
              () -> {
                var made =
                    new Workstation(
                        new Features(fixture.house.database, fixture.house.clock), stage, settings, Language.EN, actor, policy, Tasks.inBackground(), _ -> {},
                        Optional.empty());
                made.attend(timedWorks);
                made.show();
                stage.setWidth(1280);
                stage.setHeight(900);
                return made;
              });
      press(KeyCode.DIGIT4, true);
      OnScreen.until("the complaints", () -> find("#complaints") != null);
    }

    void close() {
      workstation.close();
      timedWorks.close();
    }

    Node find(String selector) {
      return OnScreen.robot().from(stage.getScene().getRoot()).lookup(selector).tryQuery().orElse(null);
    }

    boolean says(String words) {
      return texts(stage.getScene().getRoot()).anyMatch(text -> text.contains(words));
    }

    /** To whatever has the keyboard in this window: two desks have two keyboards, and the robot has one. */
    void press(KeyCode code, boolean control) {
      OnScreen.run(() -> fire(code, control));
    }

    /** A key after which the program asks something and waits for the answer. */
    void pressAndBeAsked(KeyCode code) {
      Platform.runLater(() -> fire(code, false));
    }

    /** On the FX thread, where it returns only once what it asks is answered. */
    void fire(KeyCode code, boolean control) {
      var owner = stage.getScene().getFocusOwner();
      Event.fireEvent(
          owner == null ? stage.getScene().getRoot() : owner,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    String words() {
      return ((TextInputControl) find("#caseWords")).getText();
    }

    void type(String words) {
      OnScreen.run(() -> ((TextInputControl) find("#caseWords")).setText(words));
    }

    void open() {
      OnScreen.run(() -> workstation.open(new Destination.Complaint(complaint)));
      OnScreen.until("the case", () -> says("Send a new unit"));
      OnScreen.run(() -> find("#complaints").requestFocus());
    }
  }

  private static Stream<String> texts(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    var own = node instanceof Labeled labeled && labeled.getText() != null ? Stream.of(labeled.getText()) : Stream.<String>empty();
    return node instanceof Parent parent
        ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(ComplaintsJourneyTest::texts))
        : own;
  }

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    at = ComplaintFixture.in(database);
    elsewhere = at.fromAnotherDesk();
    complaint = at.fixed().hold().complaint();
    OnScreen.run(Theme.LIGHT::apply);
    anna = new AtDesk(at, at.anna, "desk-anna");
    boss = new AtDesk(elsewhere, elsewhere.svetlana, "desk-boss");
  }

  @AfterEach
  void close() {
    OnScreen.run(
        () -> {
          anna.close();
          boss.close();
        });
    OnScreen.closeAll();
    elsewhere.house.database.close();
    database.close();
  }

  private GrantState state() {
    return at.grants(complaint).getFirst().state();
  }

  @Test
  void whatTheManagerAsksForTheSupervisorApprovesAndTheFirstDeskSees() {
    anna.open();
    boss.open();
    at.use.askApproval.ask(complaint, at.gift("A pony", "9000"), at.anna).orFail();
    OnScreen.until("the question at the other desk", () -> boss.find("#case-approve") != null);
    assertThat(anna.find("#case-approve")).isNull();
    boss.pressAndBeAsked(KeyCode.DIGIT8);
    sure("Approve “A pony”");
    OnScreen.until("the answer at the first desk", () -> anna.says("Approved"));
    assertThat(state()).isEqualTo(GrantState.APPROVED);
  }

  @Test
  void aNoteIsTakenBackByCtrlZAndPutRightLaterWithBothVersionsInTheStory() {
    anna.open();
    anna.type("She wants 1000");
    OnScreen.run(() -> anna.find("#complaints").requestFocus());
    anna.press(KeyCode.DIGIT1, false);
    OnScreen.until("noted", () -> anna.says("She wants 1000"));
    anna.press(KeyCode.Z, true);
    OnScreen.until("taken back", () -> anna.says("undone"));
    OnScreen.until("the words are back", () -> anna.words().equals("She wants 1000"));
    anna.press(KeyCode.DIGIT1, false);
    OnScreen.until("noted again", () -> anna.words().isEmpty());
    OnScreen.run(
        () ->
            Event.fireEvent(
                anna.find("#complaints"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, true, false, false, false)));
    OnScreen.await("#correctWords", isNotNull());
    OnScreen.focus("#correctWords");
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.END);
    OnScreen.press(KeyCode.BACK_SPACE);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    OnScreen.awaitGone("#correctWords");
    OnScreen.until("both versions", () -> anna.says("corrected"));
  }

  /** What cannot be taken back is asked by name. */
  private static void sure(String what) {
    OnScreen.await(".dialog-pane .label", says(what));
    // The keyboard is first on the answer that changes nothing.
    OnScreen.press(KeyCode.TAB);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.awaitGone(".dialog-pane");
  }

  @Test
  void aReturnNeedsAReasonWhichTheManagerReads() {
    anna.open();
    boss.open();
    at.use.askApproval.ask(complaint, at.gift("A horse", "50000"), at.anna).orFail();
    OnScreen.until("the question at the other desk", () -> boss.find("#case-return") != null);
    boss.press(KeyCode.DIGIT0, false);
    OnScreen.until("what is missing", () -> boss.says("Write it in words first"));
    assertThat(state()).isEqualTo(GrantState.AWAITING);
    boss.type("A pony will do");
    OnScreen.run(() -> boss.find("#complaints").requestFocus());
    boss.pressAndBeAsked(KeyCode.DIGIT0);
    sure("Return “A horse”");
    OnScreen.until("the reason at the first desk", () -> anna.says("A pony will do"));
    assertThat(state()).isEqualTo(GrantState.RETURNED);
  }

  @Test
  void aLetterThatWentOutIsReadAgainAtAnyDesk() {
    var write =
        at.house.letters().writeLetter;
    write.write(complaint, LetterFixture.letter(Language.RU, Severity.SERIOUS), at.anna).orFail();
    boss.open();
    OnScreen.await("#letters .button", says("Anna"));
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.L);
    readAndPutAway();
    OnScreen.click("#letters .button");
    readAndPutAway();
  }

  private static void readAndPutAway() {
    OnScreen.until(
        "the letter as it went out",
        () ->
            OnScreen.find("#sentLetter") instanceof PdfPreview preview
                && ((Pane) preview.getContent()).getChildren().size() == 1);
    verifyThat("#letterSent", says("Anna"));
    OnScreen.await("#print", isEnabled());
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.awaitGone("#sentLetter");
  }

  @Test
  void theRuleInTheRegisterLeadsToTheComplaintItWasMetIn() {
    at.house.foolishRules().reportFoolishRule
        .report("No refunds after five", Optional.of(complaint), at.anna)
        .orFail();
    OnScreen.run(() -> boss.workstation.foolishRules().open());
    OnScreen.await("#foolish-rules", hasItems(1));
    OnScreen.focus("#foolish-rules");
    OnScreen.press(KeyCode.HOME);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.until("the case", () -> boss.says("Send a new unit"));
    OnScreen.awaitGone("#foolish-rules");
  }

  @Test
  void aRuleIsTakenBackByWhoeverReportedItAndItsAnswerIsAskedOnceByName() {
    OnScreen.run(() -> boss.workstation.foolishRules().open());
    OnScreen.await("#foolish-rule", isNotNull());
    OnScreen.focus("#foolish-rule");
    OnScreen.type("No refunds after fife");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#foolish-rules", hasItems(1));
    OnScreen.focus("#foolish-rules");
    OnScreen.press(KeyCode.HOME);
    OnScreen.await("#foolish-withdraw", isVisible());
    OnScreen.focus("#foolish-withdraw");
    OnScreen.press(KeyCode.SPACE);
    OnScreen.await("#foolish-rules", hasItems(0));
    OnScreen.until("the words again", () -> ((TextInputControl) OnScreen.find("#foolish-rule")).getText().equals("No refunds after fife"));
    OnScreen.press(KeyCode.END);
    OnScreen.press(KeyCode.BACK_SPACE);
    OnScreen.press(KeyCode.BACK_SPACE);
    OnScreen.type("ve");
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#foolish-rules", hasItems(1));
    OnScreen.focus("#foolish-rules");
    OnScreen.press(KeyCode.HOME);
    OnScreen.await("#foolish-words", isVisible());
    OnScreen.focus("#foolish-words");
    OnScreen.type("Any time will do");
    OnScreen.press(KeyCode.ENTER);
    sure("No refunds after five");
    OnScreen.await("#foolish-rules", hasItems(0));
  }

  @Test
  void reopeningIsAskedOnceByTheNameOfTheClient() {
    complaint = at.closed(Reaction.HAPPY);
    anna.open();
    anna.type("It broke again");
    OnScreen.run(() -> anna.find("#complaints").requestFocus());
    anna.pressAndBeAsked(KeyCode.DIGIT5);
    OnScreen.await(".dialog-pane .label", says("Reopen the complaint of Ivanova"));
    OnScreen.press(KeyCode.ENTER);
    OnScreen.awaitGone(".dialog-pane");
    assertThat(at.get(complaint).isClosed()).isTrue();
    anna.pressAndBeAsked(KeyCode.DIGIT5);
    sure("Reopen the complaint of Ivanova");
    OnScreen.until("it is open again", () -> !at.get(complaint).isClosed());
  }

  @Test
  void whatIsNotDoneYetIsNamedBeforeAReactionIsChosen() {
    complaint = at.compensated();
    anna.open();
    anna.press(KeyCode.DIGIT5, false);
    OnScreen.until(
        "the question says so",
        () ->
            anna.says("Promised to the client and not done yet: Send a new unit.")
                && anna.says("only if the client has left"));
    Platform.runLater(() -> anna.fire(KeyCode.DIGIT5, false));
    OnScreen.until("what is lost is named", () -> OnScreen.find(".dialog-pane") != null);
    assertThat(OnScreen.get(() -> texts(OnScreen.find(".dialog-pane")).toList()))
        .anyMatch(text -> text.contains("what is still open will be dropped: Send a new unit."));
    OnScreen.press(KeyCode.ESCAPE);
    assertThat(at.get(complaint).isClosed()).isFalse();

    at.finishTasks(complaint);
    anna.press(KeyCode.ESCAPE, false);
    OnScreen.until("the page knows", () -> anna.find("#case-finish") == null);
    anna.press(KeyCode.DIGIT5, false);
    OnScreen.until("nothing is in the way", () -> anna.says("How does the client take it?"));
    anna.press(KeyCode.DIGIT1, false);
    OnScreen.until("it is closed", () -> at.get(complaint).isClosed());
    OnScreen.until("the page says how", () -> anna.says("Very happy · Anna"));
  }

  @Test
  void thePromiseIsKeptAndTheCaseClosedByDigits() {
    at.offer(complaint, "Gift", "500", at.anna);
    anna.open();
    OnScreen.until("the gift is on the page", () -> anna.says("Gift"));
    OnScreen.until("what the key would tick", () -> anna.says("Done: "));
    anna.press(KeyCode.DIGIT5, false);
    OnScreen.until("the question", () -> anna.find("#choice-left") != null);
    anna.press(KeyCode.ESCAPE, false);
    OnScreen.until("the actions", () -> anna.find("#case-finish") != null);
    anna.press(KeyCode.DIGIT2, false);
    OnScreen.until("it is done", () -> at.tasks(complaint).getFirst().done().isPresent());
    OnScreen.until("the page knows", () -> anna.find("#case-finish") == null);
    anna.press(KeyCode.Z, true);
    OnScreen.until("it is open again", () -> anna.find("#case-finish") != null);
    assertThat(at.tasks(complaint).getFirst().isOpen()).isTrue();
    anna.type("They were rude and went");
    OnScreen.run(() -> anna.find("#complaints").requestFocus());
    anna.press(KeyCode.DIGIT5, false);
    anna.press(KeyCode.DIGIT1, false);
    OnScreen.until("why not", () -> anna.says("Not all steps are done"));
    assertThat(at.get(complaint).isClosed()).isFalse();
  }

  @Test
  void whatIsOverdueIsOnTheSupervisorsBadge() {
    at.house.clock.set(OWN_SIDE_DUE.plusSeconds(1));
    OnScreen.until(
        "the escalation", () -> database.read(tx -> at.use.tasks.of(tx, complaint)).getFirst().escalatedAt().isPresent());
    OnScreen.until("the badge", () -> boss.says("1"));
    at.use.closeComplaint.close(complaint, at.get(complaint).version(), Reaction.LEFT, "", at.anna).orFail();
    OnScreen.until("nothing is left", () -> boss.says("No open complaints"));
  }
}
