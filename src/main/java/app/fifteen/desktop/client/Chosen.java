package app.fifteen.desktop.client;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Somebody or something named by typing, and who that is once somebody took it from what was suggested. */
final class Chosen<I> {

  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Optional<I>> id = new SimpleObjectProperty<>(Optional.empty());
  private String name = "";

  void choose(Optional<I> chosen, String named) {
    name = named;
    id.set(chosen);
    text.set(named);
  }

  /** Empty also if the text says something else by now. */
  Optional<I> id() {
    return text.get().strip().equals(name) ? id.get() : Optional.empty();
  }

  /** Whether something is typed that nobody took from what was suggested. */
  boolean isOpen() {
    return !text.get().isBlank() && id().isEmpty();
  }

  /** Changes when one is taken, also where the text says the same already. */
  ReadOnlyObjectProperty<Optional<I>> takenProperty() {
    return id;
  }

  StringProperty textProperty() {
    return text;
  }
}
