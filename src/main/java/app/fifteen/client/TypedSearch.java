package app.fifteen.client;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.NameWords;
import app.fifteen.kernel.Phone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody typed to find a client or a company.
 *
 * @param words folded: the beginnings of words of a name
 * @param contacts the beginnings of phones as they are stored ({@code +7…}) and of e-mails, any of which will do
 * @param ending the last digits of a phone, which will do as well
 */
public record TypedSearch(List<String> words, List<String> contacts, Optional<String> ending) {

  /** @param region ISO country whose phone numbers need no country code */
  public static TypedSearch of(String typed, String region) {
    var text = CleanText.searched(typed);
    var words = NameWords.of(Folding.fold(text));
    if (words.isEmpty()) {
      return new TypedSearch(List.of(), List.of(), Optional.empty());
    }
    var phones = Phone.beginnings(text, region);
    if (!phones.isEmpty()) {
      return new TypedSearch(words, phones, Phone.ending(text));
    }
    boolean oneWord = text.indexOf(' ') < 0;
    return new TypedSearch(words, oneWord ? List.of(text.toLowerCase(Locale.ROOT)) : List.of(), Optional.empty());
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }
}
