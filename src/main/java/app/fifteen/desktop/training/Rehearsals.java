package app.fifteen.desktop.training;

import app.fifteen.kernel.Actor;
import app.fifteen.practice.PracticeCase;
import java.util.function.Consumer;

/** Makes runs. */
public interface Rehearsals {

  /**
   * @param trainee whose run it is, whoever sits here when it ends
   * @param begun told on the FX thread when the client is on the line
   * @param failed instead, once the user is told why
   */
  void begin(
      PracticeCase script, Actor trainee, Rehearsal.Events events, Consumer<Rehearsal> begun, Runnable failed);
}
