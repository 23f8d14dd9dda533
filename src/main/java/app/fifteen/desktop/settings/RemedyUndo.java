package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Outcome;
import app.fifteen.remedy.Remedy;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** The way back from what was done to a remedy last: once, and offered for a while. */
final class RemedyUndo {

  private static final Duration OFFERED = Duration.ofSeconds(10);

  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final Runnable refresh;
  private Optional<Supplier<Outcome<Remedy>>> last = Optional.empty();

  /** @param refresh reads the remedies again after whatever happened */
  RemedyUndo(Desk desk, Tasks tasks, Notices notices, Runnable refresh) {
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    this.refresh = refresh;
  }

  /** @param said what was done, in a sentence, and {@code back} takes it back in the background */
  void offer(String said, Supplier<Outcome<Remedy>> back) {
    last = Optional.of(back);
    notices.say(said, OFFERED, this::undo);
  }

  void undo() {
    var undoing = last;
    last = Optional.empty();
    undoing.ifPresent(
        back ->
            tasks.run(
                back,
                outcome -> {
                  outcome.use(
                      _ -> notices.say(desk.messages().get("inbox.undone")),
                      refused -> notices.say(desk.messages().get(refused)));
                  refresh.run();
                }));
  }
}
