package app.fifteen.desktop.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;

/** What a {@link Screen} shows beside its name in the sidebar. */
public final class Badges {

  public static final ObservableValue<String> NONE = new SimpleStringProperty("");

  private Badges() {}

  /** How many wait; nothing for none. */
  public static ObservableValue<String> of(ObservableIntegerValue waiting) {
    return Bindings.createStringBinding(() -> waiting.get() == 0 ? "" : String.valueOf(waiting.get()), waiting);
  }
}
