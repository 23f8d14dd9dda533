package app.fifteen.client;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.NameWords;
import app.fifteen.kernel.Phone;
import java.util.List;
import java.util.Locale;

/**
 * What somebody typed to find a client or a company.
 *
 * @param words folded: the beginnings of words of a name
 * @param contacts the beginnings of phones as they are stored ({@code +7…}) and of e-mails, any of which will do
 */
public record TypedSearch(List<String> words, List<String> contacts) {

  /** @param region ISO country whose phone numbers need no country code */
  public static TypedSearch of(String typed, String region) {
    var text = CleanText.searched(typed);
    var words = NameWords.of(Folding.fold(text));
    if (words.isEmpty()) {
      return new TypedSearch(List.of(), List.of());
    }
    var phones = Phone.beginnings(text, region);
    if (!phones.isEmpty()) {
      return new TypedSearch(words, phones);
    }
    boolean oneWord = text.indexOf(' ') < 0;
    return new TypedSearch(words, oneWord ? List.of(text.toLowerCase(Locale.ROOT)) : List.of());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }
}
