package app.fifteen.desktop.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Does something a little later, on the FX thread. */
@FunctionalInterface
public interface Pause {

  Pause ON_SCREEN =
      (after, work) -> {
        var pause = new PauseTransition(javafx.util.Duration.millis(after.toMillis()));
        pause.setOnFinished(_ -> work.run());
        pause.play();
      };

  void then(Duration after, Runnable work);
}
