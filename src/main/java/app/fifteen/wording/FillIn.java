package app.fifteen.wording;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Quotes;
import app.fifteen.kernel.Rejection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts values into the places of a text. What has no value leaves no hole: a name in an address goes with its comma
 * ("Anna, we are sorry" becomes "We are sorry"), anything else takes its whole sentence along, a line or paragraph
 * without a sentence left goes, too.
 */
public final class FillIn {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}\\n]*)}|[{}]");
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}(\\.?)");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])(?=[ \\t])");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");
  private static final String ENDS = ".!?…";

  private final Map<Placeholder, String> values;
  private final Language language;

  private FillIn(Map<Placeholder, String> values, Language language) {
    this.values = values;
    this.language = language;
  }

  /** Why a text cannot be used: it has a place nobody knows how to fill, or a lone brace. */
  public static Optional<Rejection> problem(String text) {
    return BRACES
        .matcher(text)
        .results()
        .filter(found -> found.group(1) == null || Placeholder.byCode(found.group(1)).isEmpty())
        .findFirst()
        .map(found -> Rejection.of("wording.unknown_placeholder", found.group(), known()));
  }

  private static String known() {
    return Arrays.stream(Placeholder.values()).map(Placeholder::mark).collect(Collectors.joining(", "));
  }

  /**
   * @param values a blank one is as good as none; what looks like a place in a value stays as it is
   * @param language of the text, by whose quotation marks those of a value stand within others
   */
  public static String fill(String text, Map<Placeholder, String> values, Language language) {
    return new FillIn(values, language).fill(text);
  }

  private String fill(String text) {
    var lines = new ArrayList<String>();
    for (var line : text.split("\n", -1)) {
      var filled = line(line);
      if (line.isBlank() || !filled.isBlank()) {
        lines.add(filled);
      }
    }
    return BLANK_LINES.matcher(String.join("\n", lines)).replaceAll("\n\n").strip();
  }

  private String line(String line) {
    return Arrays.stream(SENTENCE_END.split(line)).map(this::sentence).collect(Collectors.joining()).stripTrailing();
  }

  private String sentence(String sentence) {
    var whole = sentence;
    for (var missing : missing(sentence)) {
      var without = missing.isPerson() ? withoutAddress(whole, missing.mark()) : Optional.<String>empty();
      if (without.isEmpty()) {
        return "";
      }
      whole = without.get();
    }
    var filled = whole;
    return Quotes.nested(
        PLACE.matcher(whole).replaceAll(place -> value(place, filled.substring(0, place.start()).isBlank())), language);
  }

  private List<Placeholder> missing(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .flatMap(found -> Placeholder.byCode(found.group(1)).stream())
        .filter(each -> values.getOrDefault(each, "").isBlank())
        .distinct()
        .toList();
  }

  /** Without a name that stands by itself: before the first comma, between two, or after the last. */
  private static Optional<String> withoutAddress(String sentence, String mark) {
    var start = sentence.length() - sentence.stripLeading().length();
    var rest = sentence.substring(start);
    if (rest.startsWith(mark + ", ")) {
      var after = rest.substring(mark.length() + 2);
      return Optional.of(sentence.substring(0, start) + InSentence.beginning(after)).filter(left -> !left.contains(mark));
    }
    var without = rest.replaceAll(",\\s*" + Pattern.quote(mark) + "(?=,|[.!?…]*$)", "");
    return without.contains(mark) ? Optional.empty() : Optional.of(sentence.substring(0, start) + without);
  }

  /** A value that ends its sentence itself needs no second full stop. */
  private String value(MatchResult place, boolean first) {
    var known = Placeholder.byCode(place.group(1));
    if (known.isEmpty()) {
      return Matcher.quoteReplacement(place.group());
    }
    var given = values.get(known.get()).strip();
    var value = first ? InSentence.beginning(given) : known.get().isTold() ? InSentence.middle(given) : given;
    boolean ended = ENDS.indexOf(value.charAt(value.length() - 1)) >= 0;
    return Matcher.quoteReplacement(ended ? value : value + place.group(2));
  }
}
