package app.fifteen.kernel;

import java.util.function.UnaryOperator;

/**
 * Words as somebody types them into a field, and what is asked of them: so many letters at most, and in some places at least
 * one.
 *
 * @param most letters, as cleaned
 * @param tooLongKey of what is said with their number and {@code most}
 * @param cleaned one line or several
 */
public record TypedWords(int most, String tooLongKey, UnaryOperator<String> cleaned) {

  /** Of one line. */
  public static TypedWords line(int most, String tooLongKey) {
    return new TypedWords(most, tooLongKey, CleanText::line);
  }

  /** Of as many lines as one likes. */
  public static TypedWords lines(int most, String tooLongKey) {
    return new TypedWords(most, tooLongKey, CleanText::lines);
  }

  /** @return the words as they may be stored; empty where nothing was said */
  public Outcome<String> optional(String raw) {
    var words = cleaned.apply(raw);
    return words.length() > most ? Outcome.refused(tooLongKey, words.length(), most) : Outcome.done(words);
  }

  /** @param missingKey of what is said where nothing was */
  public Outcome<String> required(String raw, String missingKey) {
    return optional(raw).then(words -> words.isEmpty() ? Outcome.refused(missingKey) : Outcome.done(words));
  }
}
