package app.fifteen.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.desktop.kit.Contrast;
import app.fifteen.desktop.kit.Fit;
import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen and dialog there is a picture of, with names of 120 letters: nothing is pushed out, and all can be read. */
class EverythingFitsTest {

  private static final PictureSize SMALLEST = PictureSize.usual(1024, 700);
  private static final PictureSize LARGEST_WORDS = new PictureSize(1536, 1050, 150);

  /** Some screens change what they show: each size has its own. */
  private static final Map<PictureSize, PictureOffices> OFFICES = new HashMap<>();

  private static final List<Throwable> FAILED = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void open(@TempDir Path small, @TempDir Path large) {
    OFFICES.put(SMALLEST, new PictureOffices(small, LongNames::give));
    OFFICES.put(LARGEST_WORDS, new PictureOffices(large, LongNames::give));
    HeadlessScreen.watch(FAILED::add);
  }

  @AfterAll
  static void close() {
    OFFICES.values().forEach(PictureOffices::close);
    OFFICES.clear();
    FAILED.clear();
    OnScreen.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
  }

  static Stream<String> screens() {
    return ScreenList.ALL.stream().map(Shot::name);
  }

  @ParameterizedTest
  @MethodSource("screens")
  void inTheSmallestWindow(String screen) {
    look(screen, SMALLEST, Theme.LIGHT);
  }

  @ParameterizedTest
  @MethodSource("screens")
  void inTheLargestWords(String screen) {
    look(screen, LARGEST_WORDS, Theme.DARK);
  }

  private static void look(String screen, PictureSize size, Theme theme) {
    var shot = ScreenList.ALL.stream().filter(each -> each.name().equals(screen)).findFirst().orElseThrow();
    try (var showing = new Showing(OFFICES.get(size), Language.RU, theme, size)) {
      shot.open().accept(showing);
      showing.settle();
      var faults = OnScreen.get(() -> showing.windows().stream().flatMap(EverythingFitsTest::faults).toList());
      assertThat(faults).as(screen).isEmpty();
      assertThat(FAILED).as(screen).isEmpty();
    }
  }

  /** Names, and what a button is about, in so many words. */
  private static boolean mayBeCut(String words) {
    return LongNames.areSaidIn(words) || words.startsWith("Сделано: ") || words.startsWith("Перенести: ");
  }

  private static Stream<String> faults(Scene scene) {
    // What pops up is as large as what is in it, and drawn on a shape of its own.
    return scene.getWindow() instanceof Stage
        ? Stream.concat(Fit.faults(scene, EverythingFitsTest::mayBeCut).stream(), Contrast.faults(scene).stream())
        : Stream.empty();
  }
}
