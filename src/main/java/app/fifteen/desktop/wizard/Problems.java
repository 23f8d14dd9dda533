package app.fifteen.desktop.wizard;

import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is wrong with the step on screen, in words, at the field where it can be set right. */
public final class Problems {

  private final Messages messages;
  private final ReadOnlyObjectWrapper<Map<WizardField, String>> current = new ReadOnlyObjectWrapper<>(Map.of());

  Problems(Messages messages) {
    this.messages = messages;
  }

  void tell(WizardField field, Rejection why) {
    current.set(Map.of(field, messages.get(why)));
  }

  void clear() {
    if (!current.get().isEmpty()) {
      current.set(Map.of());
    }
  }

  ReadOnlyObjectProperty<Map<WizardField, String>> currentProperty() {
    return current.getReadOnlyProperty();
  }
}
