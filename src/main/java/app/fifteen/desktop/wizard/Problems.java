package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintField;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is wrong with the step on screen, in words, at the field where it can be set right. */
public final class Problems {

  private final Messages messages;
  private final ReadOnlyObjectWrapper<Map<ComplaintField, String>> current = new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<String>> ofWhole = new ReadOnlyObjectWrapper<>(Optional.empty());

  Problems(Messages messages) {
    this.messages = messages;
  }

  /** @param otherwise the field for what names none */
  void tell(Rejection why, ComplaintField otherwise) {
    ofWhole.set(Optional.empty());
    current.set(Map.of(why.field(ComplaintField.class).orElse(otherwise), messages.get(why)));
  }

  /** What no field of the step can set right. */
  void tellOfWhole(Rejection why) {
    current.set(Map.of());
    ofWhole.set(Optional.of(messages.get(why)));
  }

  void clear() {
    ofWhole.set(Optional.empty());
    if (!current.get().isEmpty()) {
      current.set(Map.of());
    }
  }

  ReadOnlyObjectProperty<Map<ComplaintField, String>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<String>> ofWholeProperty() {
    return ofWhole.getReadOnlyProperty();
  }
}
