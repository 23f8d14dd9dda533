package app.fifteen.bench;

import app.fifteen.database.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** From Enter after a card's number in the real panel to that card laid out on it. */
final class CardsOnScreen {

  private static final double MEGABYTE = 1024 * 1024;

  /** @param heap megabytes that are in use afterwards */
  record Found(double[] millis, double heap) {}

  private record Expected(String number, CountDownLatch there, long[] at) {}

  private final AtomicReference<Expected> expected = new AtomicReference<>();

  Found measure(Database database, Path desk, List<Integer> cards) throws Exception {
    try (var window = BenchWindow.open(database, BenchOffice.CLOCK, desk)) {
      BenchWindow.onFx(
          () -> {
            ((ButtonBase) window.stage().getScene().lookup("#nav-cards")).fire();
            window.stage().getScene().addPostLayoutPulseListener(() -> look(window));
            return null;
          });
      var millis = new double[cards.size()];
      for (int i = 0; i < millis.length; i++) {
        millis[i] = lookUp(window, KnownCards.number(cards.get(i)));
      }
      System.gc();
      var runtime = Runtime.getRuntime();
      return new Found(millis, (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
    }
  }

  private double lookUp(BenchWindow window, String number) throws InterruptedException {
    var wanted = new Expected(number, new CountDownLatch(1), new long[1]);
    expected.set(wanted);
    long start = System.nanoTime();
    BenchWindow.onFx(
        () -> {
          var field = (TextField) window.stage().getScene().lookup(".card-field");
          field.setText(number);
          field.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          return null;
        });
    if (!wanted.there().await(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("never shown: " + number);
    }
    return (wanted.at()[0] - start) / 1e6;
  }

  private void look(BenchWindow window) {
    var wanted = expected.get();
    if (wanted != null
        && wanted.there().getCount() > 0
        && window.stage().getScene().lookup(".card-head #number") instanceof Label shown
        && shown.getText().replace(" ", "").equals(wanted.number())) {
      wanted.at()[0] = System.nanoTime();
      wanted.there().countDown();
    }
  }
}
