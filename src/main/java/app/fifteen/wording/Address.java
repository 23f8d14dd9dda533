package app.fifteen.wording;

import app.fifteen.kernel.Language;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How somebody is spoken to. */
public final class Address {

  private static final Pattern PATRONYMIC =
      Pattern.compile(
          "\\p{L}{2,}(?:[оеё]вич|[оеё]вна|ьич|нич|лич|мич|инична|ична)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Address() {}

  /** By first name and patronymic in Russian, wherever the surname stands; else by the name as it is. */
  public static String of(String name, Language language) {
    var words = name.strip().split("\\s+");
    if (language != Language.RU || words.length < 3) {
      return name;
    }
    return IntStream.range(1, words.length)
        .filter(i -> PATRONYMIC.matcher(words[i]).matches())
        .mapToObj(i -> words[i - 1] + " " + words[i])
        .findFirst()
        .orElse(name);
  }
}
