package app.fifteen.desktop.kit;

import app.fifteen.kernel.Field;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What is wrong with a form, in words: with which of its fields, and with the whole. */
public final class FormProblems<F extends Field> {

  private final Messages messages;
  private final ReadOnlyObjectWrapper<Map<F, String>> byField = new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyStringWrapper ofTheWhole = new ReadOnlyStringWrapper("");

  public FormProblems(Messages messages) {
    this.messages = messages;
  }

  /** This is wrong with its fields, and nothing else. @return whether there is anything */
  public boolean tell(Map<F, Rejection> wrong) {
    var sentences = new HashMap<F, String>();
    wrong.forEach((field, why) -> sentences.put(field, messages.get(why)));
    ofTheWhole.set("");
    byField.set(Map.copyOf(sentences));
    return !wrong.isEmpty();
  }

  /** The whole was refused; what was said about its fields stays said. */
  public void tell(Rejection why) {
    ofTheWhole.set(messages.get(why));
  }

  /** The field that was refused where it is one of this form's, and else the whole. */
  public void refused(Class<F> fields, Rejection why) {
    why.field(fields).ifPresentOrElse(field -> tell(Map.of(field, why)), () -> tell(why));
  }

  /** Nothing is wrong, as far as is known. */
  public void clear() {
    tell(Map.of());
  }

  public ReadOnlyObjectProperty<Map<F, String>> byFieldProperty() {
    return byField.getReadOnlyProperty();
  }

  /** Empty while nothing is. */
  public ReadOnlyStringProperty ofTheWholeProperty() {
    return ofTheWhole.getReadOnlyProperty();
  }
}
