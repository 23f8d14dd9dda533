package app.fifteen.desktop.kit;

import app.fifteen.kernel.Folding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/**
 * A long list from which one entry is chosen by typing a part of its name, or its code. Whoever leaves the field with
 * half a name gets the first suggestion, and sees it; by what an entry is called elsewhere only one that is meant alone is chosen.
 */
public final class SearchableChoice<T> {

  private final ComboBox<T> box;
  private final Function<T, String> name;
  private final Function<T, String> code;
  private final Function<T, Collection<String>> alsoCalled;

  private SearchableChoice(
      ComboBox<T> box, Function<T, String> name, Function<T, String> code, Function<T, Collection<String>> alsoCalled) {
    this.box = box;
    this.name = name;
    this.code = code;
    this.alsoCalled = alsoCalled;
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
    in(box, name, code, _ -> List.of(), otherwise);
  }

  /**
   * The same for entries that are known under other names, too.
   *
   * @param alsoCalled what an entry is called besides; a name of several entries chooses none of them
   */
  public static <T> void in(
      ComboBox<T> box,
      Function<T, String> name,
      Function<T, String> code,
      Function<T, Collection<String>> alsoCalled,
      Function<String, T> otherwise) {
    var choice = new SearchableChoice<>(box, name, code, alsoCalled);
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
    Suggestions.of(box, choice::fitting, found -> choice.find(found).ifPresent(box::setValue));
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
    if (folded.isEmpty()) {
      return firstNamed(folded, name);
    }
    return firstNamed(folded, name)
        .or(() -> firstNamed(folded, code))
        .or(() -> onlyOne(calledBesides(folded)))
        .or(() -> half(text));
  }

  /** What half a name chooses. */
  private Optional<T> half(String text) {
    var fitting = fitting(text);
    boolean several = fitting.size() > 1 && box.getItems().stream().anyMatch(item -> !alsoCalled.apply(item).isEmpty());
    return several ? Optional.empty() : fitting.stream().findFirst().flatMap(this::named);
  }

  private static <E> Optional<E> onlyOne(List<E> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private List<T> calledBesides(String folded) {
    return box.getItems().stream()
        .filter(item -> alsoCalled.apply(item).stream().anyMatch(word -> Folding.fold(word).equals(folded)))
        .toList();
  }

  /** By their names first, then by what else they are called. */
  private List<String> fitting(String typed) {
    var folded = Folding.fold(typed == null ? "" : typed.strip());
    if (folded.isEmpty() || names().contains(typed)) {
      return List.of();
    }
    var besides =
        box.getItems().stream()
            .filter(item -> alsoCalled.apply(item).stream().anyMatch(word -> Folding.fold(word).startsWith(folded)))
            .map(name);
    return Stream.concat(Suggestions.fitting(typed, names()).stream(), besides).distinct().limit(Suggestions.MOST).toList();
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
