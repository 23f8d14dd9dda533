package app.fifteen.app.start;

import app.fifteen.database.OfficeClock;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.util.function.Supplier;
import javafx.stage.Stage;

/**
 * Asks whoever sits here whether this computer's clock is right, where it is doubted. Until somebody says so, or sets it,
 * nothing is written; what is on screen can be read, and the line above it says why.
 */
final class ClockQuestion {

  private final OfficeClock clock;
  private final Stage stage;
  private final Tasks tasks;
  private final Supplier<Messages> messages;
  private final Runnable settled;
  private boolean asking;

  /** @param settled told once the clock was said to be right */
  ClockQuestion(OfficeClock clock, Stage stage, Tasks tasks, Supplier<Messages> messages, Runnable settled) {
    this.clock = clock;
    this.stage = stage;
    this.tasks = tasks;
    this.messages = messages;
    this.settled = settled;
  }

  /** Looks now, and from now on whenever something is to be written. */
  void begin() {
    clock.onDoubt(doubt -> tasks.later(() -> ask(doubt)));
    tasks.run(clock::doubt, doubt -> doubt.ifPresent(this::ask));
  }

  private void ask(Rejection doubt) {
    if (asking) {
      return;
    }
    asking = true;
    var words = messages.get();
    var dialogs = new Dialogs(words);
    dialogs.setOwner(stage);
    boolean right = dialogs.confirm(words.get(doubt), words.get("clock.is_right"), words.get("clock.is_wrong"));
    asking = false;
    if (right) {
      clock.trust();
      settled.run();
    }
  }
}
