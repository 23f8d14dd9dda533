package app.fifteen.desktop.kit;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Rejection;
import java.util.LinkedHashMap;
import java.util.Map;
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
  private final Map<Object, Rejection> lasting = new LinkedHashMap<>();
  private Runnable reached = () -> {};

  /** Something that runs by itself could not reach the data. */
  public void met(Failure failure) {
    met(this, failure);
  }

  /** @param what is in trouble, for {@link #over(Object)}: what can be read may still not be written */
  public void met(Object what, Failure failure) {
    if (current.get().isEmpty()) {
      LOG.warn("Trouble begins", failure);
    }
    lasting.remove(what);
    lasting.put(what, failure.rejection());
    current.set(Optional.of(failure.rejection()));
  }

  /** The data could be reached again. */
  public void over() {
    if (over(this)) {
      reached.run();
    }
  }

  /** @return whether it was in trouble until now */
  public boolean over(Object what) {
    if (lasting.remove(what) == null) {
      return false;
    }
    if (lasting.isEmpty()) {
      LOG.info("Trouble is over");
    }
    current.set(lasting.values().stream().reduce((_, newer) -> newer));
    return true;
  }

  /** @param told whenever the data can be reached after it could not */
  public void onReached(Runnable told) {
    reached = told;
  }

  public ReadOnlyObjectProperty<Optional<Rejection>> currentProperty() {
    return current.getReadOnlyProperty();
  }
}
