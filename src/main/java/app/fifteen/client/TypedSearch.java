package app.fifteen.client;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Phone;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a client or a company.
 *
 * @param words folded: the beginnings of words of a name
 * @param contacts the beginnings of phones as they are stored ({@code +7…}) and of e-mails, any of which will do
 */
record TypedSearch(List<String> words, List<String> contacts) {

  private static final Pattern NUMBER = Pattern.compile("\\+?[\\d\\s().-]*\\d[\\d\\s().-]*");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  static TypedSearch of(String typed, String region) {
    var text = CleanText.line(typed);
    var words = Arrays.stream(NO_WORD.split(Folding.fold(text))).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return new TypedSearch(List.of(), List.of());
    }
    if (NUMBER.matcher(text).matches()) {
      return new TypedSearch(words, phones(text, region));
    }
    boolean oneWord = text.indexOf(' ') < 0;
    return new TypedSearch(words, oneWord ? List.of(text.toLowerCase(Locale.ROOT)) : List.of());
  }

  /** A number is typed with its country code, with what is dialled instead of it, or without either. */
  private static List<String> phones(String text, String region) {
    var digits = NO_DIGIT.matcher(text).replaceAll("");
    var beginnings = new LinkedHashSet<String>();
    beginnings.add("+" + digits);
    if (!text.startsWith("+")) {
      beginnings.add(Phone.countryCode(region) + digits);
      var trunk = Phone.trunkPrefix(region);
      if (!trunk.isEmpty() && digits.startsWith(trunk)) {
        beginnings.add(Phone.countryCode(region) + digits.substring(trunk.length()));
      }
    }
    return List.copyOf(beginnings);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }
}
