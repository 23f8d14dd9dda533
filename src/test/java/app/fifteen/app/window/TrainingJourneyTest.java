package app.fifteen.app.window;

import static app.fifteen.desktop.kit.OnScreen.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.Matchers.emptyString;
import static org.testfx.api.FxAssert.verifyThat;
import static org.testfx.matcher.base.NodeMatchers.isFocused;
import static org.testfx.matcher.base.NodeMatchers.isNotNull;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import app.fifteen.app.Features;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.practice.Criterion;
import app.fifteen.practice.PracticeRunRow;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.matcher.control.TextInputControlMatchers;

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
    workstation = DeskWindow.open(new Features(office.house.database, office.house.clock), folder, office.anna);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
    OnScreen.await("#practice-cases", isFocused());
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

  private static void done() {
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  private static long said() {
    return OnScreen.find("#practice-lines") instanceof Parent lines ? lines.getChildrenUnmodifiable().size() : 0;
  }

  private static void takeTheCall() {
    OnScreen.press(KeyCode.ENTER);
    OnScreen.await("#wanted", isFocused());
    OnScreen.await("#apologizeWords", TextInputControlMatchers.hasText(not(emptyString())));
  }

  private List<PracticeRunRow> runs() {
    return database.read(tx -> office.house.practice().runs.of(tx, office.anna.id(), 10));
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
    OnScreen.await("#ownWords", isFocused());
    OnScreen.until("an answer to the apology", () -> said() == 4);
    done();
    OnScreen.await("#plan", isFocused());
    OnScreen.type("move them to the hotel they booked");
    office.house.clock.pass(Duration.ofSeconds(11));
    done();
    OnScreen.await("#remedies", isFocused());
    OnScreen.press(KeyCode.DIGIT1);
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.G);
    OnScreen.await("#left", says("1,000"));
    done();
    OnScreen.await("#practice-score", isVisible());
    OnScreen.await("#practice-next", isFocused());

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
    OnScreen.await("#practice-cases", isFocused());
  }

  @Test
  void aComplaintInAPracticeCallIsNoRealOneAndARuleNotedSaysSo() {
    takeTheCall();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    OnScreen.await("#wanted", isFocused());
    verifyThat("#practice-lines", isNotNull());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
    OnScreen.type("no refund without a receipt");
    done();
    OnScreen.await("#toastText", says("practice"));
  }

  @Test
  void whoBreaksOffIsToldThatItWasNotRecorded() {
    takeTheCall();
    OnScreen.type("something");
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.await("#practice-cases", isFocused());
    OnScreen.await("#toastText", says("not recorded"));
    assertThat(runs()).isEmpty();
    takeTheCall();
  }

  @Test
  void theNextCallFollowsTheScoreAndAnotherScreenLeavesTheCallWaiting() {
    takeTheCall();
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    OnScreen.await("#list", isFocused());
    OnScreen.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
    OnScreen.await("#wanted", isFocused());
    assertThat(OnScreen.<Long>get(TrainingJourneyTest::said)).isEqualTo(1);
  }
}
