package app.fifteen.desktop.kit;

import app.fifteen.kernel.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/**
 * A long list from which one entry is chosen by typing a part of its name, or its code. Whoever leaves the field with
 * half a name gets the first suggestion, and sees it.
 */
public final class SearchableChoice<T> {

  private final ComboBox<T> box;
  private final Function<T, String> name;
  private final Function<T, String> code;

  private SearchableChoice(ComboBox<T> box, Function<T, String> name, Function<T, String> code) {
    this.box = box;
    this.name = name;
    this.code = code;
  }

  /**
   * Makes a box such a list.
   *
   * @param name how an entry is called on screen
   * @param code a short name that may be typed as well
   * @param otherwise what a text chooses that fits no entry
   */
  public static <T> void in(
      ComboBox<T> box, Function<T, String> name, Function<T, String> code, Function<String, T> otherwise) {
    var choice = new SearchableChoice<>(box, name, code);
    box.setEditable(true);
    box.setConverter(choice.converter(otherwise));
    box.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                // Once the box has given its editor the focus: what is typed replaces what is chosen.
                Platform.runLater(box.getEditor()::selectAll);
              }
            });
    Suggestions.of(box, choice::names, found -> choice.find(found).ifPresent(box::setValue));
  }

  private StringConverter<T> converter(Function<String, T> otherwise) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        return find(text).orElseGet(() -> otherwise.apply(text.strip()));
      }
    };
  }

  private Optional<T> find(String text) {
    var folded = Folding.fold(text.strip());
    return firstNamed(folded, name)
        .or(() -> firstNamed(folded, code))
        .or(() -> Suggestions.fitting(text, names()).stream().findFirst().flatMap(this::named));
  }

  private Optional<T> named(String whole) {
    return firstNamed(Folding.fold(whole), name);
  }

  private Optional<T> firstNamed(String folded, Function<T, String> called) {
    return box.getItems().stream().filter(item -> Folding.fold(called.apply(item)).equals(folded)).findFirst();
  }

  private List<String> names() {
    return box.getItems().stream().map(name).toList();
  }
}
