package app.fifteen.desktop.kit;

import app.fifteen.draft.TypedFields;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A form whose fields are kept as they grow, so that closing it loses nothing and emptying it is said. */
public final class KeptForm {

  private final DraftFields fields;
  private final ReadOnlyObjectWrapper<TypedFields> cleared = new ReadOnlyObjectWrapper<>(TypedFields.NOTHING);
  private final ReadOnlyBooleanWrapper untouched = new ReadOnlyBooleanWrapper(true);

  public KeptForm(DraftFields fields) {
    this.fields = fields;
    fields.keptProperty().subscribe(this::typed);
  }

  /** Empties the form; pressed once more, as long as nothing else was typed, it puts back what stood there. */
  public void clear() {
    var before = cleared.get();
    var now = fields.contents();
    fields.put(before);
    cleared.set(before.isEmpty() ? now : TypedFields.NOTHING);
    typed(fields.contents());
  }

  private void typed(TypedFields now) {
    if (!now.isEmpty()) {
      cleared.set(TypedFields.NOTHING);
    }
    untouched.set(now.isEmpty() && cleared.get().isEmpty());
  }

  /** What was cleared and can be put back; nothing once something else is typed. */
  public ReadOnlyObjectProperty<TypedFields> clearedProperty() {
    return cleared.getReadOnlyProperty();
  }

  /** Whether there is nothing to clear and nothing to put back. */
  public ReadOnlyBooleanProperty untouchedProperty() {
    return untouched.getReadOnlyProperty();
  }

  /** Its window is gone: what is left of its controls is to write no more. */
  void closed() {
    fields.letGo();
  }
}
