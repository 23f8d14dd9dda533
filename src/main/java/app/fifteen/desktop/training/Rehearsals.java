package app.fifteen.desktop.training;

import app.fifteen.practice.PracticeCase;
import java.util.function.Consumer;

/** Makes runs. */
public interface Rehearsals {

  /** @param begun told on the FX thread when the client is on the line; @param failed instead, once the user is told why */
  void begin(PracticeCase script, Rehearsal.Events events, Consumer<Rehearsal> begun, Runnable failed);
}
