package app.fifteen.desktop.kit;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Rejection;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What keeps the office's data away for the moment, such as a server that is down. It is told above all screens for as
 * long as it lasts: nobody asked for what failed, so no box interrupts, and what is on screen can be read on.
 */
public final class Trouble {

  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

  private final ReadOnlyObjectWrapper<Optional<Rejection>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Something that runs by itself failed. */
  public void met(Failure failure) {
    if (current.get().isEmpty()) {
      LOG.warn("Trouble begins", failure);
    }
    current.set(Optional.of(failure.rejection()));
  }

  /** The data could be reached again. */
  public void over() {
    if (current.get().isPresent()) {
      LOG.info("Trouble is over");
      current.set(Optional.empty());
    }
  }

  public ReadOnlyObjectProperty<Optional<Rejection>> currentProperty() {
    return current.getReadOnlyProperty();
  }
}
