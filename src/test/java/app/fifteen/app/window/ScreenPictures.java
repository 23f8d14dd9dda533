package app.fifteen.app.window;

import app.fifteen.desktop.kit.OnScreen;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Every screen as a picture, from the sample office at a fixed time; {@code mvn -Pscreens verify}. */
public final class ScreenPictures {

  private static final List<Language> LANGUAGES = List.of(Language.RU, Language.EN, Language.BG);
  private static final List<PictureSize> SIZES = List.of(PictureSize.usual(1280, 800), PictureSize.usual(1680, 1050));

  /** The smallest window, and the largest words: one look each. */
  private static final List<PictureSize> EXTREMES =
      List.of(PictureSize.usual(1024, 700), new PictureSize(1536, 1050, 150));

  private final Path target;
  private final PictureOffices offices;
  private final String only;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private ScreenPictures(Path target, PictureOffices offices, String only) {
    this.target = target;
    this.offices = offices;
    this.only = only;
  }

  /** @param args the folder for the pictures, and a part of the names of those wanted */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.of("en", "US"));
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Moscow"));
    var folder = Files.createTempDirectory("fifteen-screens");
    int code = 1;
    try (var offices = new PictureOffices(folder)) {
      new ScreenPictures(Path.of(args[0]), offices, args.length > 1 ? args[1] : "").takeAll();
      code = 0;
    } catch (RuntimeException | Error failure) {
      // Told here, because the toolkit's thread would keep a failed run alive for ever.
      failure.printStackTrace();
    } finally {
      delete(folder);
    }
    System.exit(code);
  }

  private void takeAll() {
    HeadlessScreen.watch(thrown -> failure.compareAndSet(null, thrown));
    int taken = 0;
    for (var shot : ScreenList.ALL) {
      for (var language : LANGUAGES) {
        for (var theme : Theme.values()) {
          for (var size : Stream.concat(SIZES.stream(), EXTREMES.stream()).toList()) {
            var name = String.join("-", shot.name(), language.code(), theme.code(), String.valueOf(size.width()));
            if (isDrawn(language, theme, size) && name.contains(only)) {
              take(shot, language, theme, size, target.resolve(name + ".png"));
              taken++;
            }
          }
        }
      }
    }
    System.out.println(taken + " pictures in " + target);
  }

  /** In the third language a picture is for its words: one look is enough. */
  private static boolean isDrawn(Language language, Theme theme, PictureSize size) {
    if (EXTREMES.contains(size)) {
      return language == Language.RU && theme == Theme.LIGHT;
    }
    return language != Language.BG || (theme == Theme.LIGHT && size.equals(SIZES.getFirst()));
  }

  private void take(Shot shot, Language language, Theme theme, PictureSize size, Path file) {
    try (var showing = new Showing(offices, language, theme, size)) {
      shot.open().accept(showing);
      showing.settle();
      OnScreen.run(() -> Picture.write(showing.windows(), file));
    }
    if (failure.get() != null) {
      throw new IllegalStateException(file.getFileName().toString(), failure.get());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
