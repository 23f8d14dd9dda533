package app.fifteen.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.database.OfficeClock;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock went back behind what is written: asked before anything is, and answered by keyboard. */
class ClockQuestionTest {

  private static final Instant NOW = Instant.parse("2026-11-27T07:00:00Z");

  @TempDir private Path folder;

  private final TestClock desk = new TestClock(NOW);
  private final AtomicBoolean settled = new AtomicBoolean();
  private Database database;
  private OfficeClock clock;

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    clock = database.clock(desk);
    clock.judgedBy(
        (known, now) ->
            Optional.of(Rejection.of("clock.back", now.atZone(ZoneOffset.UTC), known.atZone(ZoneOffset.UTC))));
    desk.set(NOW.minus(Duration.ofHours(1)));
    OnScreen.run(
        () -> {
          var stage = new Stage();
          stage.setScene(new Scene(new StackPane(), 900, 600));
          stage.show();
          var messages = new Messages(Language.EN);
          new ClockQuestion(clock, stage, Tasks.inBackground(), () -> messages, () -> settled.set(true)).begin();
        });
    OnScreen.until("the question", () -> OnScreen.lookup(".dialog-pane").tryQuery().isPresent());
  }

  @AfterEach
  void close() {
    OnScreen.closeAll();
    database.close();
  }

  @Test
  void noLeavesEverythingUnwritten() {
    OnScreen.press(KeyCode.ESCAPE);
    OnScreen.awaitGone(".dialog-pane");
    assertThat(writes()).isFalse();
    assertThat(settled).isFalse();
  }

  @Test
  void enterAloneLeavesEverythingUnwrittenToo() {
    answerIsAtHand();
    OnScreen.press(KeyCode.ENTER);
    OnScreen.awaitGone(".dialog-pane");
    assertThat(writes()).isFalse();
    assertThat(settled).isFalse();
  }

  /** The keyboard is on what loses nothing. */
  private static void answerIsAtHand() {
    OnScreen.until("an answer", () -> OnScreen.front().getFocusOwner() instanceof Button answer && answer.isCancelButton());
  }

  @Test
  void yesGoesOn() {
    answerIsAtHand();
    OnScreen.press(KeyCode.SHIFT, KeyCode.TAB);
    OnScreen.press(KeyCode.ENTER);
    OnScreen.awaitGone(".dialog-pane");
    assertThat(writes()).isTrue();
    assertThat(settled).isTrue();
  }

  private boolean writes() {
    try {
      database.run(_ -> {});
      return true;
    } catch (Failure doubted) {
      return false;
    }
  }
}
