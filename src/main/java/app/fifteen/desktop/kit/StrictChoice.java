package app.fifteen.desktop.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/**
 * A {@link SearchableChoice} in which a text that fits no entry chooses nothing: it stays in the field, to be told that it does
 * not.
 */
public final class StrictChoice {

  private StrictChoice() {}

  /**
   * Makes a box such a list.
   *
   * @return that text while it stands there, be it an empty one; nothing while the field says what is chosen
   */
  public static <T> ReadOnlyObjectProperty<Optional<String>> in(ComboBox<T> box, Function<T, String> name) {
    return in(box, name, _ -> "");
  }

  /** The same for entries with a code. */
  public static <T> ReadOnlyObjectProperty<Optional<String>> in(
      ComboBox<T> box, Function<T, String> name, Function<T, String> code) {
    var kept = new Kept<T>(box, name);
    SearchableChoice.in(box, name, code, kept::keep);
    kept.listen();
    var unknown = new ReadOnlyObjectWrapper<>(Optional.<String>empty());
    Runnable look = () -> unknown.set(notChosen(box, name));
    box.getEditor().textProperty().subscribe(look);
    box.valueProperty().addListener(_ -> look.run());
    SubmitKey.before(box, box::commitValue);
    return unknown.getReadOnlyProperty();
  }

  /** What stands in the field and is not what is chosen. */
  private static <T> Optional<String> notChosen(ComboBox<T> box, Function<T, String> name) {
    var typed = Objects.requireNonNullElse(box.getEditor().getText(), "").strip();
    return Optional.ofNullable(box.getValue()).map(name).map(String::strip).filter(typed::equals).isPresent()
        ? Optional.empty()
        : Optional.of(typed);
  }

  /**
   * A text that is no entry's. The box still has the value it had: one without a value empties its field, and what was typed would
   * be gone.
   */
  private static final class Kept<T> {

    private final ComboBox<T> box;
    private final Function<T, String> name;
    private String text = "";
    private T over;

    Kept(ComboBox<T> box, Function<T, String> name) {
      this.box = box;
      this.name = name;
    }

    T keep(String typed) {
      text = typed;
      over = box.getValue();
      return over;
    }

    void listen() {
      var found = box.getConverter();
      box.setConverter(
          new StringConverter<>() {
            @Override
            public String toString(T value) {
              return !text.isEmpty() && value != null && value.equals(over) ? text : found.toString(value);
            }

            @Override
            public T fromString(String typed) {
              text = "";
              return found.fromString(typed);
            }
          });
      box.setCellFactory(_ -> new NameCell<>(name));
      // Whoever has opened the list has chosen from it, be it what was chosen before.
      box.addEventHandler(ComboBoxBase.ON_HIDDEN, _ -> drop());
    }

    private void drop() {
      if (!text.isEmpty()) {
        text = "";
        box.getEditor().setText(name.apply(box.getValue()));
      }
    }
  }

  private static final class NameCell<T> extends ListCell<T> {

    private final Function<T, String> name;

    NameCell(Function<T, String> name) {
      this.name = name;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : name.apply(item));
    }
  }
}
