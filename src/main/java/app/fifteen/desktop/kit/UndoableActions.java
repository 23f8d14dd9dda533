package app.fifteen.desktop.kit;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What somebody does on a page: one thing at a time, with a word that it is done or why not, and for a while the way
 * back.
 */
public final class UndoableActions {

  /** Takes back what was done. */
  @FunctionalInterface
  public interface WayBack {

    /** In the background. @param actor who takes it back */
    Outcome<?> take(Actor actor);
  }

  private final Desk desk;
  private final Tasks tasks;
  private final OneAtATime once;
  private final Notices notices;
  private final Duration undoable;
  private final Runnable refresh;
  private Optional<WayBack> last = Optional.empty();

  /**
   * @param undoable for how long the way back is offered
   * @param refresh reads the page again after whatever happened
   */
  public UndoableActions(Desk desk, Tasks tasks, Notices notices, Duration undoable, Runnable refresh) {
    this.desk = desk;
    this.tasks = tasks;
    once = new OneAtATime(tasks);
    this.notices = notices;
    this.undoable = undoable;
    this.refresh = refresh;
  }

  /** {@link #act(Supplier, String, Runnable, Consumer)}, where the message at the foot says why not. */
  public void act(Supplier<Outcome<WayBack>> work, String doneKey, Runnable done) {
    act(work, doneKey, done, this::say);
  }

  /**
   * Does one thing. A second one while the first is under way is not done.
   *
   * @param work in the background
   * @param doneKey of what to say when it is done
   * @param done called then, for instance to empty the form
   * @param refused told why not
   * @param words what the message at the foot names
   */
  public void act(
      Supplier<Outcome<WayBack>> work, String doneKey, Runnable done, Consumer<Rejection> refused, Object... words) {
    once.run(
        work,
        outcome -> {
          outcome.use(
              back -> {
                done.run();
                offer(doneKey, back, words);
              },
              refused);
          refresh.run();
        });
  }

  /** Does one thing that cannot be taken back; neither can what was done before it. */
  public void actForGood(Supplier<? extends Outcome<?>> work, String doneKey, Runnable done) {
    once.run(
        work,
        outcome -> {
          outcome.use(
              _ -> {
                last = Optional.empty();
                done.run();
                notices.say(desk.messages().get(doneKey));
              },
              this::say);
          refresh.run();
        });
  }

  /** Something was done elsewhere, in a form for instance. @param words what the message at the foot names */
  public void did(String doneKey, WayBack back, Object... words) {
    offer(doneKey, back, words);
    refresh.run();
  }

  private void offer(String doneKey, WayBack back, Object... words) {
    last = Optional.of(back);
    notices.say(desk.messages().get(doneKey, words), undoable, this::undo);
  }

  /** Takes the last thing done back; the rules say whether that is still possible. */
  public void undo() {
    last.ifPresent(
        back -> {
          last = Optional.empty();
          var actor = desk.actor();
          tasks.run(
              () -> back.take(actor),
              outcome -> {
                outcome.use(_ -> notices.say(desk.messages().get("common.undone")), this::say);
                refresh.run();
              });
        });
  }

  /** Says why something was not done. */
  public void say(Rejection refused) {
    notices.say(desk.messages().get(refused));
  }
}
