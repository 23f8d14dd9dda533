package app.fifteen.desktop.kit;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one short message at the foot of the window: what was just done, and the way to take it back. */
public final class Notices {

  /**
   * @param undo takes the thing back, or does what is offered; does nothing for messages that offer nothing
   * @param offered what is offered instead of taking it back
   */
  public record Notice(String text, boolean undoable, Runnable undo, Optional<String> offered, Duration shown) {}

  private static final Duration SHORT = Duration.ofSeconds(6);
  private static final Duration OFFERED = Duration.ofSeconds(30);

  private final ReadOnlyObjectWrapper<Notice> current = new ReadOnlyObjectWrapper<>();

  public void say(String text) {
    current.set(new Notice(text, false, () -> {}, Optional.empty(), SHORT));
  }

  public void say(String text, Duration undoFor, Runnable undo) {
    current.set(new Notice(text, true, undo, Optional.empty(), undoFor));
  }

  /** Offers to do something more. @param name of it, as a button says it */
  public void offer(String text, String name, Runnable doIt) {
    current.set(new Notice(text, true, doIt, Optional.of(name), OFFERED));
  }

  public void clear() {
    current.set(null);
  }

  public ReadOnlyObjectProperty<Notice> currentProperty() {
    return current.getReadOnlyProperty();
  }
}
