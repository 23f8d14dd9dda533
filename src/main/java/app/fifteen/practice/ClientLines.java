package app.fifteen.practice;

import app.fifteen.complaint.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a client says in a call.
 *
 * @param opening one after another, as soon as the call begins
 * @param replies once a step is done
 * @param blamed instead, once somebody else was blamed
 * @param impatient one after another, each after {@code patience} of silence
 */
public record ClientLines(
    List<String> opening, Map<Step, String> replies, String blamed, List<String> impatient, Duration patience) {

  public ClientLines {
    opening = List.copyOf(opening);
    replies = Map.copyOf(replies);
    impatient = List.copyOf(impatient);
  }
}
