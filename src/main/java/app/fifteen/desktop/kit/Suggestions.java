package app.fifteen.desktop.kit;

import app.fifteen.kernel.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;

/**
 * What of a long list fits the letters typed so far, below an editable choice box. ControlsFX has the like, but only
 * for programs that open up JavaFX's inside.
 */
public final class Suggestions {

  static final int MOST = 10;

  private final ComboBox<?> box;
  private final Function<String, List<String>> fitting;
  private final FittingList<String> list;

  private Suggestions(ComboBox<?> box, Function<String, List<String>> fitting, Consumer<String> taken) {
    this.box = box;
    this.fitting = fitting;
    list = new FittingList<>(box, box.getEditor(), name -> name, taken);
  }

  /**
   * Begins to suggest.
   *
   * @param names everything there is, by name
   * @param taken told of the name somebody took
   */
  public static Suggestions of(
      ComboBox<?> box, Supplier<? extends Collection<String>> names, Consumer<String> taken) {
    // Nothing once the whole name stands there.
    return of(box, typed -> names.get().contains(typed) ? List.of() : fitting(typed, names.get()), taken);
  }

  /** @param fitting the names that fit what is typed */
  static Suggestions of(ComboBox<?> box, Function<String, List<String>> fitting, Consumer<String> taken) {
    var suggestions = new Suggestions(box, fitting, taken);
    suggestions.listen();
    return suggestions;
  }

  private void listen() {
    box.getEditor().textProperty().addListener((_, _, typed) -> suggest(typed));
    box.setOnShowing(_ -> list.hide());
  }

  private void suggest(String typed) {
    if (!list.isTaking() && !box.isShowing()) {
      list.show(fitting.apply(typed));
    }
  }

  /** The names that contain what was typed; first those that begin so, then those with a word that does. */
  static List<String> fitting(String typed, Collection<String> names) {
    var folded = Folding.fold(typed == null ? "" : typed.strip());
    return folded.isEmpty()
        ? List.of()
        : names.stream()
            .filter(name -> Folding.fold(name).contains(folded))
            .sorted(Comparator.comparingInt(name -> rank(Folding.fold(name), folded)))
            .limit(MOST)
            .toList();
  }

  private static int rank(String name, String typed) {
    int at = name.indexOf(typed);
    for (; at > 0; at = name.indexOf(typed, at + 1)) {
      if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
        return 1;
      }
    }
    return at == 0 ? 0 : 2;
  }

  /** Takes the suggestion that is marked. @return whether there was one */
  public boolean take() {
    return list.take();
  }
}
