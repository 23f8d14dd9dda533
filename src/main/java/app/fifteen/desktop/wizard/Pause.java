package app.fifteen.desktop.wizard;

import java.time.Duration;

/** Does something a little later, on the FX thread. */
@FunctionalInterface
public interface Pause {

  void then(Duration after, Runnable work);
}
