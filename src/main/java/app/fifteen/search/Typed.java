package app.fifteen.search;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.NameWords;
import app.fifteen.kernel.Phone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody typed into the search box, understood. */
sealed interface Typed {

  /** Nothing anybody could be found by. */
  record Nothing() implements Typed {}

  /** The beginning of an e-mail, in lower case. */
  record Address(String beginning) implements Typed {}

  /**
   * A number: of a phone, or of a request in another system.
   *
   * @param line as typed
   * @param phones beginnings of phones as they are stored ({@code +7…}), any of which may be meant
   * @param ending the last digits of a phone, which may be meant as well
   */
  record Number(String line, List<String> phones, Optional<String> ending) implements Typed {}

  /**
   * The beginnings of words.
   *
   * @param line as typed
   * @param folded the same, folded
   * @param words those of it
   */
  record Words(String line, String folded, List<String> words) implements Typed {

    /** What it can be besides: the beginning of an e-mail or of an external id. */
    Optional<String> oneWord() {
      return line.indexOf(' ') < 0 ? Optional.of(line) : Optional.empty();
    }

    /** Whether this is how e-mails begin, and names do not. */
    boolean looksLikeAddress() {
      return ADDRESS.matcher(line).matches();
    }
  }

  int MOST_WORDS = 8;
  Pattern ADDRESS = Pattern.compile("[\\w+-]+[._][\\w.+-]*");

  /** @param region ISO country whose phone numbers need no country code */
  static Typed of(String raw, String region) {
    var line = CleanText.searched(raw);
    if (line.indexOf('@') > 0 && line.indexOf(' ') < 0) {
      return new Address(line.toLowerCase(Locale.ROOT));
    }
    var phones = Phone.beginnings(line, region);
    if (!phones.isEmpty()) {
      return new Number(line, phones, Phone.ending(line));
    }
    var folded = Folding.fold(line);
    var words = NameWords.of(folded);
    return words.isEmpty()
        ? new Nothing()
        : new Words(line, folded, words.subList(0, Math.min(MOST_WORDS, words.size())));
  }
}
