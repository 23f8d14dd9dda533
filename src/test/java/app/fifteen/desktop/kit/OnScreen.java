package app.fifteen.desktop.kit;

import static org.hamcrest.CoreMatchers.allOf;
import static org.hamcrest.CoreMatchers.containsString;
import static org.testfx.matcher.base.NodeMatchers.isVisible;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hamcrest.Matcher;
import org.testfx.api.FxRobot;
import org.testfx.matcher.control.LabeledMatchers;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A thin layer over TestFX for tests with windows: the toolkit starts once, and whatever is looked for, pressed, typed or
 * clicked is so in the front window, which is the newest: a dialog above its owner.
 */
public final class OnScreen {

  private static final int PATIENCE_SECONDS = 60;
  private static final int WORK_MILLIS = 60_000;
  private static FxRobot robot;

  private OnScreen() {}

  public static synchronized FxRobot robot() {
    if (robot == null) {
      var ready = new CompletableFuture<Void>();
      Platform.startup(() -> ready.complete(null));
      ready.join();
      Platform.setImplicitExit(false);
      letOthersFailAlone();
      robot = new FxRobot();
    }
    return robot;
  }

  /** What dies on a thread of another test is not to fail the next one that has a window. */
  private static void letOthersFailAlone() {
    var before = Thread.getDefaultUncaughtExceptionHandler();
    WaitForAsyncUtils.checkAllExceptions = false;
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  /** Does something on the FX thread and gives its result; what it throws is thrown on. */
  public static <T> T get(Callable<T> work) {
    robot();
    return WaitForAsyncUtils.waitForAsyncFx(WORK_MILLIS, work);
  }

  public static void run(Runnable work) {
    robot();
    WaitForAsyncUtils.waitForAsyncFx(WORK_MILLIS, work);
  }

  /** Waits until something holds on the FX thread. */
  public static void until(String what, BooleanSupplier holds) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> get(holds::getAsBoolean));
    } catch (TimeoutException e) {
      var keyboard = get(() -> newest().map(window -> String.valueOf(window.getScene().getFocusOwner())).orElse("nobody"));
      throw new AssertionError("waited in vain: " + what + "; the keyboard is with " + keyboard, e);
    }
  }

  /** Waits until something in the front window is as it should be. */
  public static <T extends Node> void await(String selector, Matcher<T> matcher) {
    until(selector + ": " + matcher, () -> lookup(selector).match(matcher).tryQuery().isPresent());
  }

  public static void awaitGone(String selector) {
    until(selector + " is gone", () -> find(selector) == null);
  }

  /** A text that is on screen and has these words in it. */
  public static Matcher<Labeled> says(String words) {
    return allOf(isVisible(), LabeledMatchers.hasText(containsString(words)));
  }

  public static Scene front() {
    return newest().orElseThrow().getScene();
  }

  private static Optional<Window> newest() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .reduce((_, later) -> later);
  }

  /** In the front window. */
  public static NodeQuery lookup(String selector) {
    var root = newest().map(window -> List.<Node>of(window.getScene().getRoot())).orElse(List.of());
    return robot().from(root).lookup(selector);
  }

  /** Null where there is no such thing on screen now. */
  public static Node find(String selector) {
    return lookup(selector).tryQuery().orElse(null);
  }

  /** Types a text, in any script, into whatever has the keyboard. */
  public static void type(String text) {
    var keyboard = robot().robotContext().getBaseRobot();
    // FxRobot.write does the same, and waits a twentieth of a second after each letter.
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> keyboard.typeKeyboard(OnScreen.<Scene>get(OnScreen::front), KeyCode.UNDEFINED, letter));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** @param chord the keys that are held down together, the modifiers first */
  public static void press(KeyCode... chord) {
    giveKeyboard();
    var keyboard = robot().robotContext().getKeyboardRobot();
    keyboard.pressNoWait(chord);
    keyboard.releaseNoWait(Arrays.asList(chord).reversed().toArray(KeyCode[]::new));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** There is no window manager that would do it. */
  private static void giveKeyboard() {
    run(() -> newest().filter(window -> !window.isFocused()).ifPresent(Window::requestFocus));
  }

  /** Moves the keyboard to something, as the Tab key would in some more steps. */
  public static void focus(String selector) {
    run(() -> lookup(selector).query().requestFocus());
  }

  /** Scrolls there first, where it does not show. */
  public static void click(String selector) {
    var node = OnScreen.<Node>get(() -> lookup(selector).query());
    run(() -> scrollTo(node));
    robot().clickOn(node);
  }

  private static void scrollTo(Node node) {
    for (var above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane) {
        var content = pane.getContent();
        var at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double hidden = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden > 0) {
          double middle = at.getCenterY() - pane.getViewportBounds().getHeight() / 2;
          pane.setVvalue(Math.clamp(middle / hidden, 0, 1));
          pane.layout();
        }
      }
    }
  }

  public static void closeAll() {
    run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }
}
