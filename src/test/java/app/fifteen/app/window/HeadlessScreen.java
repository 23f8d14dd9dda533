package app.fifteen.app.window;

import app.fifteen.desktop.kit.OnScreen;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The screen of the headless platform is 1000 pixels high: what it fails to copy there of a larger window is nobody's failure. */
final class HeadlessScreen {

  private HeadlessScreen() {}

  /** @param failed told of what else dies on the FX thread */
  static void watch(Consumer<Throwable> failed) {
    OnScreen.run(
        () ->
            Thread.currentThread()
                .setUncaughtExceptionHandler(
                    (_, thrown) -> {
                      if (!isTooSmall(thrown)) {
                        failed.accept(thrown);
                      }
                    }));
  }

  private static boolean isTooSmall(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow") && frame.getMethodName().equals("blit"));
  }
}
