package app.fifteen.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.Features;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Language;
import app.fifteen.practice.Criterion;
import app.fifteen.practice.PracticeRunRow;
import app.fifteen.practice.PracticeRunStore;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A practice call from the first word to the score, and what is left of it. */
class TrainingJourneyTest {

  @TempDir private Path folder;
  private Database database;
  private ComplaintFixture office;
  private Workstation workstation;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    office = ComplaintFixture.in(database);
    office.remedy("A better room", RemedyKind.BETTER_PRODUCT, new Effect.Nothing(), "2000");
    var policy = database.read(office.house.offices::current).orElseThrow();
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          var settings = new DeskSettings(folder.resolve("desk"));
          settings.set("sound", false);
          workstation =
              new Workstation(
                  new Features(office.house.database, office.house.clock), new Stage(), settings, Language.EN, office.anna, policy, Tasks.inBackground(),
                  _ -> {}, Optional.empty());
          workstation.show();
        });
    OnScreen.press(KeyCode.DIGIT5, true);
    untilFocused("practice-cases");
  }

  @AfterEach
  void close() {
    OnScreen.run(workstation::close);
    OnScreen.closeAll();
    database.close();
    OnScreen.until("nothing is left of it", () -> sandboxes().isEmpty());
  }

  private static List<Path> sandboxes() {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith("fifteen-practice-")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void untilFocused(String id) {
    OnScreen.until(
        id + " has the keyboard",
        () -> OnScreen.front().getFocusOwner() instanceof Node node && id.equals(node.getId()));
  }

  private static String text(String selector) {
    return OnScreen.find(selector) instanceof TextInputControl input ? input.getText() : "";
  }

  private static void done() {
    OnScreen.press(KeyCode.ENTER, true);
  }

  private static long said() {
    return OnScreen.find("#practice-lines") instanceof Parent lines ? lines.getChildrenUnmodifiable().size() : 0;
  }

  private static void takeTheCall() {
    OnScreen.press(KeyCode.ENTER);
    untilFocused("wanted");
    OnScreen.until("the words", () -> !text("#apologizeWords").isEmpty());
  }

  private List<PracticeRunRow> runs() {
    return database.read(tx -> new PracticeRunStore().of(tx, office.anna.id(), 10));
  }

  private int realRows(String table) {
    return database.read(tx -> tx.dsl().fetchCount(tx.dsl().selectFrom(table)));
  }

  @Test
  void aCallIsTakenByKeyboardAndOnlyHowItWentIsKept() {
    takeTheCall();
    assertThat(OnScreen.<Long>get(TrainingJourneyTest::said)).isEqualTo(1);
    office.house.clock.pass(Duration.ofSeconds(9));
    OnScreen.until("what the client begins with", () -> said() == 3);
    OnScreen.type("the room they paid for");
    done();
    untilFocused("ownWords");
    OnScreen.until("an answer to the apology", () -> said() == 4);
    done();
    untilFocused("plan");
    OnScreen.type("move them to the hotel they booked");
    office.house.clock.pass(Duration.ofSeconds(11));
    done();
    untilFocused("remedies");
    OnScreen.press(KeyCode.DIGIT1);
    OnScreen.press(KeyCode.G, true);
    OnScreen.until("it is given", () -> ((Label) OnScreen.find("#left")).getText().contains("1,000"));
    done();
    OnScreen.until("the score", () -> OnScreen.find("#practice-score") instanceof Node score && score.isVisible());
    untilFocused("practice-next");

    assertThat(runs())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.run().scenario()).isEqualTo("hotel_swap");
              assertThat(row.run().seconds()).isEqualTo(20);
              assertThat(row.run().passed()).containsExactlyInAnyOrder(Criterion.values());
            });
    for (var table : List.of("complaint", "complaint_draft", "complaint_entry", "complaint_task", "client", "request")) {
      assertThat(realRows(table)).as(table).isZero();
    }
    OnScreen.press(KeyCode.ESCAPE);
    untilFocused("practice-cases");
  }

  @Test
  void aComplaintInAPracticeCallIsNoRealOneAndARuleNotedSaysSo() {
    takeTheCall();
    OnScreen.press(KeyCode.C, true, true, false);
    untilFocused("wanted");
    assertThat(OnScreen.<Boolean>get(() -> OnScreen.front().getRoot().lookup("#practice-lines") != null)).isTrue();
    OnScreen.press(KeyCode.R, true, true, false);
    OnScreen.type("no refund without a receipt");
    done();
    OnScreen.until(
        "it says that it was practice",
        () -> OnScreen.find("#toastText") instanceof Label toast && toast.getText().contains("practice"));
  }

  @Test
  void whoBreaksOffIsToldThatItWasNotRecorded() {
    takeTheCall();
    OnScreen.type("something");
    OnScreen.press(KeyCode.ESCAPE);
    untilFocused("practice-cases");
    OnScreen.until(
        "the word", () -> OnScreen.find("#toastText") instanceof Label toast && toast.getText().contains("not recorded"));
    assertThat(runs()).isEmpty();
    takeTheCall();
  }

  @Test
  void theNextCallFollowsTheScoreAndAnotherScreenLeavesTheCallWaiting() {
    takeTheCall();
    OnScreen.press(KeyCode.DIGIT1, true);
    OnScreen.until("the inbox", () -> OnScreen.front().getFocusOwner() instanceof Node node && "list".equals(node.getId()));
    OnScreen.press(KeyCode.DIGIT5, true);
    untilFocused("wanted");
    assertThat(OnScreen.<Long>get(TrainingJourneyTest::said)).isEqualTo(1);
  }
}
