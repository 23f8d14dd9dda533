package app.fifteen.desktop;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one short message at the foot of the window: what was just done, and the way to take it back. */
public final class Notices {

  /** @param undo takes the thing back; does nothing for messages that cannot be */
  public record Notice(String text, boolean undoable, Runnable undo, Duration shown) {}

  private static final Duration SHORT = Duration.ofSeconds(6);

  private final ReadOnlyObjectWrapper<Notice> current = new ReadOnlyObjectWrapper<>();

  public void say(String text) {
    current.set(new Notice(text, false, () -> {}, SHORT));
  }

  public void say(String text, Duration undoFor, Runnable undo) {
    current.set(new Notice(text, true, undo, undoFor));
  }

  public void clear() {
    current.set(null);
  }

  public ReadOnlyObjectProperty<Notice> currentProperty() {
    return current.getReadOnlyProperty();
  }
}
