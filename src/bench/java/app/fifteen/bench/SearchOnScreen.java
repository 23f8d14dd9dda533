package app.fifteen.bench;

import app.fifteen.database.Database;
import app.fifteen.kernel.Destination;
import app.fifteen.search.FoundRow;
import app.fifteen.search.SearchAnything;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** From a key pressed in the real search box to its rows laid out in the real list. */
final class SearchOnScreen {

  private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);

  /** What is typed, what has to come, and when it was there. */
  private record Expected(List<Destination> refs, CountDownLatch there, long[] at) {}

  private final AtomicReference<Expected> expected = new AtomicReference<>();

  /** @return a time in milliseconds for each keystroke that changes what is found */
  double[] measure(Database database, Path desk, List<String> keystrokes, String region) throws Exception {
    var search = new SearchAnything(database);
    var times = new ArrayList<Double>();
    try (var window = BenchWindow.open(database, BenchOffice.CLOCK, desk)) {
      var scene = window.stage().getScene();
      BenchWindow.onFx(
          () -> {
            scene.getAccelerators().get(OPEN).run();
            scene.addPostLayoutPulseListener(() -> look(list(window)));
            return null;
          });
      var before = List.<Destination>of();
      for (var typed : keystrokes) {
        var refs = search.search(typed, region).stream().map(FoundRow::destination).toList();
        if (!refs.equals(before)) {
          times.add(type(window, typed, refs));
          before = refs;
        }
      }
    }
    return times.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double type(BenchWindow window, String typed, List<Destination> refs) throws InterruptedException {
    var wanted = new Expected(refs, new CountDownLatch(1), new long[1]);
    expected.set(wanted);
    long start = System.nanoTime();
    BenchWindow.onFx(
        () -> {
          ((TextField) window.stage().getScene().lookup("#searchField")).setText(typed);
          return null;
        });
    if (!wanted.there().await(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("never found: " + typed);
    }
    return (wanted.at()[0] - start) / 1e6;
  }

  private void look(ListView<FoundRow> list) {
    var wanted = expected.get();
    if (wanted != null && wanted.there().getCount() > 0
        && list.getItems().stream().map(FoundRow::destination).toList().equals(wanted.refs())) {
      wanted.at()[0] = System.nanoTime();
      wanted.there().countDown();
    }
  }

  @SuppressWarnings("unchecked")
  private static ListView<FoundRow> list(BenchWindow window) {
    return (ListView<FoundRow>) window.stage().getScene().lookup("#foundList");
  }
}
