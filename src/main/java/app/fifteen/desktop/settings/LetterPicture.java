package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.paper.SmallPicture;
import app.fifteen.kernel.Rejection;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A picture of the letterhead in its form: the stored one, until another is chosen or it is taken away. */
final class LetterPicture {

  /** Sharp on paper in the size it is printed in, in pixels. */
  private static final int MOST_WIDE = 1000;

  private static final int MOST_HIGH = 400;

  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<byte[]>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Rejection> problem = new ReadOnlyObjectWrapper<>();
  private int asked;

  LetterPicture(Tasks tasks) {
    this.tasks = tasks;
  }

  void show(Optional<byte[]> png) {
    asked++;
    problem.set(null);
    shown.set(png);
  }

  boolean is(Optional<byte[]> png) {
    return Arrays.equals(shown.get().orElse(null), png.orElse(null));
  }

  /** Makes a picture that fits on a letter; says why if the file is none. */
  void choose(Path file) {
    int question = ++asked;
    tasks.run(
        () -> SmallPicture.fitted(file, MOST_WIDE, MOST_HIGH),
        outcome -> {
          // Of two files the later one counts.
          if (question == asked) {
            outcome.use(png -> show(Optional.of(png)), problem::set);
          }
        });
  }

  ReadOnlyObjectProperty<Optional<byte[]>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Why a file cannot be taken; null if nothing is wrong. */
  ReadOnlyObjectProperty<Rejection> problemProperty() {
    return problem.getReadOnlyProperty();
  }
}
