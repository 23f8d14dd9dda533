package app.fifteen.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextField;

/**
 * A field in which one of very many is named by typing: what fits is looked up in the background and shown below. The
 * text stays what was typed until somebody takes one. For the few that a choice box holds there are {@link Suggestions}.
 */
public final class Lookup<T> {

  private final TextField field;
  private final Function<String, List<T>> find;
  private final FittingList<T> list;

  private Lookup(TextField field, Function<String, List<T>> find, Function<T, String> name, Consumer<T> taken) {
    this.field = field;
    this.find = find;
    list = new FittingList<>(field, field, name, taken);
  }

  /**
   * Begins to suggest.
   *
   * @param find the first few that fit what was typed; in the background
   * @param name how each is told from the others
   * @param taken told of the one somebody took
   */
  public static <T> void in(
      TextField field, Tasks tasks, Function<String, List<T>> find, Function<T, String> name, Consumer<T> taken) {
    new Lookup<>(field, find, name, taken).listen(tasks);
  }

  private void listen(Tasks tasks) {
    var finding = new LiveQuery<>(tasks, this::ask, list::show);
    field.textProperty()
        .addListener(
            (_, _, _) -> {
              if (!list.isTaking() && field.isFocused()) {
                finding.anew();
              }
            });
  }

  private Supplier<List<T>> ask() {
    var typed = field.getText().strip();
    return () -> typed.isEmpty() ? List.of() : find.apply(typed);
  }
}
