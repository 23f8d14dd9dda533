package app.fifteen.practice;

import java.time.Duration;

/**
 * What happened with a client before the call (R8).
 *
 * @param ago before the call
 * @param what a step of a request: {@code call}, {@code note}…; with a way after {@code request}, a new one
 * @param words that were said
 */
public record PastStep(Duration ago, String what, String words) {

  private static final String REQUEST = "request ";

  boolean isRequest() {
    return what.startsWith(REQUEST);
  }

  /** By which way a request came. */
  String channel() {
    return what.substring(REQUEST.length());
  }

  String subject() {
    return words.substring(0, words.indexOf('|')).strip();
  }

  String text() {
    return words.substring(words.indexOf('|') + 1).strip();
  }
}
