package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Choices;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/**
 * What a closed box shows. A box does not read its choice again when only the words for it have changed; a new cell
 * does.
 */
final class NamedCell<T> extends ListCell<T> {

  private final Function<T, String> name;

  private NamedCell(Function<T, String> name) {
    this.name = name;
  }

  static <T> void rename(ComboBox<T> box, Function<T, String> name) {
    box.setConverter(Choices.named(name));
    box.setButtonCell(new NamedCell<>(name));
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    setText(empty || item == null ? "" : name.apply(item));
  }
}
