package app.fifteen.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** For tests with windows: the toolkit starts once, work runs on the FX thread, and keys go where the focus is. */
public final class OnScreen {

  private static boolean started;

  private OnScreen() {}

  public static synchronized void start() {
    if (!started) {
      var ready = new CompletableFuture<Void>();
      Platform.startup(() -> ready.complete(null));
      ready.join();
      Platform.setImplicitExit(false);
      started = true;
    }
  }

  /** Does something on the FX thread and gives its result, or its exception. */
  public static <T> T get(Supplier<T> work) {
    start();
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.get());
          } catch (Throwable failure) {
            result.completeExceptionally(failure);
          }
        });
    try {
      return result.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  public static void run(Runnable work) {
    get(
        () -> {
          work.run();
          return null;
        });
  }

  /** Waits until something holds on the FX thread. */
  public static void until(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!get(holds::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain: " + what);
      }
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The scene of the newest window: a dialog above its owner. */
  public static Scene front() {
    return newest().orElseThrow().getScene();
  }

  private static Optional<Window> newest() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .reduce((_, later) -> later);
  }

  /** Null where there is no such thing on screen now. */
  public static Node find(String selector) {
    return newest().map(window -> window.getScene().getRoot().lookup(selector)).orElse(null);
  }

  /** Types a text into whatever has the focus. */
  public static void type(String text) {
    text.codePoints().mapToObj(Character::toString).forEach(c -> send(KeyEvent.KEY_TYPED, c, KeyCode.UNDEFINED, false, false, false));
  }

  public static void press(KeyCode code) {
    press(code, false);
  }

  public static void press(KeyCode code, boolean control) {
    press(code, false, control, false);
  }

  public static void press(KeyCode code, boolean shift, boolean control, boolean alt) {
    send(KeyEvent.KEY_PRESSED, "", code, shift, control, alt);
    send(KeyEvent.KEY_RELEASED, "", code, shift, control, alt);
  }

  private static void send(
      EventType<KeyEvent> type, String typed, KeyCode code, boolean shift, boolean control, boolean alt) {
    run(
        () -> {
          var scene = front();
          var owner = scene.getFocusOwner();
          // Until the next pulse a scene may still name an owner that has left it.
          var target = owner == null || owner.getScene() != scene ? scene.getRoot() : owner;
          var character = type == KeyEvent.KEY_TYPED ? typed : KeyEvent.CHAR_UNDEFINED;
          Event.fireEvent(target, new KeyEvent(type, character, typed, code, shift, control, alt, false));
        });
  }

  public static void closeAll() {
    run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }
}
