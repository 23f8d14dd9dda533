package app.fifteen.desktop.kit;

import app.fifteen.kernel.Failure;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The one door for background work: runs it off the FX thread, hands its result back to it, and lets no failure pass in
 * silence.
 */
public final class Tasks {

  private final Executor background;
  private final Executor foreground;
  private final ObservableList<WorkProgress> running = FXCollections.observableArrayList();
  private Consumer<Throwable> onFailure;
  private Consumer<Failure> onTrouble = this::report;

  private Tasks(Executor background, Executor foreground, Consumer<Throwable> onFailure) {
    this.background = background;
    this.foreground = foreground;
    this.onFailure = onFailure;
  }

  /** Each task on a virtual thread of its own. */
  public static Tasks inBackground() {
    return new Tasks(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, Tasks::rethrow);
  }

  /** Everything at once and on the caller's thread, for tests and for pictures of screens. */
  public static Tasks sameThread() {
    return new Tasks(Runnable::run, Runnable::run, Tasks::rethrow);
  }

  /** On executors of the caller's, for tests that decide themselves what runs when. */
  public static Tasks on(Executor background, Executor foreground) {
    return new Tasks(background, foreground, Tasks::rethrow);
  }

  /** The same, for something that ends before the program does: what fails after its end is nobody's trouble any more. */
  public Tasks during(BooleanSupplier goingOn) {
    var bounded = new Tasks(background, foreground, failure -> unlessOver(goingOn, () -> report(failure)));
    bounded.onTrouble(failure -> unlessOver(goingOn, () -> reportUnasked(failure)));
    return bounded;
  }

  private static void unlessOver(BooleanSupplier goingOn, Runnable tell) {
    if (goingOn.getAsBoolean()) {
      tell.run();
    }
  }

  /** Who tells the user of failures; called on the FX thread. */
  public void onFailure(Consumer<Throwable> teller) {
    onFailure = teller;
  }

  /** Who tells of surroundings that fail what runs by itself; called on the FX thread. */
  public void onTrouble(Consumer<Failure> teller) {
    onTrouble = teller;
  }

  /** Does the work in the background and gives its result to {@code then} on the FX thread. */
  public <T> void run(Supplier<T> work, Consumer<? super T> then) {
    run(work, then, this::report);
  }

  /** The same, where a failure has to be handled on the spot. */
  public <T> void run(Supplier<T> work, Consumer<? super T> then, Consumer<Throwable> failed) {
    background.execute(
        () -> {
          T result;
          try {
            result = work.get();
          } catch (Throwable failure) {
            foreground.execute(() -> failed.accept(failure));
            return;
          }
          foreground.execute(() -> then.accept(result));
        });
  }

  /** Tells the user of a failure; on the FX thread. */
  public void report(Throwable failure) {
    onFailure.accept(failure);
  }

  /** Tells of a failure of something nobody asked for just now; on the FX thread. */
  public void reportUnasked(Throwable failure) {
    if (failure instanceof Failure known) {
      onTrouble.accept(known);
    } else {
      report(failure);
    }
  }

  /** The long work that is under way, and not to be changed by whoever looks at it; on the FX thread. */
  public ObservableList<WorkProgress> running() {
    return FXCollections.unmodifiableObservableList(running);
  }

  void list(WorkProgress work) {
    if (!running.contains(work)) {
      running.add(work);
    }
  }

  void unlist(WorkProgress work) {
    running.remove(work);
  }

  /** Runs something on the FX thread, from any thread. */
  public void later(Runnable work) {
    foreground.execute(work);
  }

  private static void rethrow(Throwable failure) {
    throw failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
  }
}
