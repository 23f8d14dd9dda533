package app.fifteen.glossary;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word or several that nobody is to say: {@code заявк*} in any form, {@code дозвонился} in this one only. */
record RuledOut(String asWritten, Pattern pattern) {

  private static final String ANY_ENDING = "[\\p{L}-]*";

  static RuledOut of(String asWritten) {
    var words =
        Arrays.stream(asWritten.split(" "))
            .map(word -> word.endsWith("*") ? Pattern.quote(word.substring(0, word.length() - 1)) + ANY_ENDING : Pattern.quote(word))
            .collect(Collectors.joining("\\s+"));
    return new RuledOut(
        asWritten,
        Pattern.compile(
            "(?<![\\p{L}\\d_-])" + words + "(?![\\p{L}\\d_-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  boolean isIn(String text) {
    return pattern.matcher(text).find();
  }

  @Override
  public String toString() {
    return asWritten;
  }
}
