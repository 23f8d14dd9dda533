package app.fifteen.search;

import app.fifteen.kernel.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text and which of its parts matched.
 *
 * @param spans from left to right
 */
public record Marked(String text, List<Span> spans) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final String MORE = "…";

  /** @param to the index behind the last character */
  public record Span(int from, int to) {}

  public Marked {
    spans = List.copyOf(spans);
  }

  static Marked plain(String text) {
    return new Marked(text, List.of());
  }

  static Marked beginning(String text, int length) {
    return new Marked(text, length == 0 ? List.of() : List.of(new Span(0, Math.min(length, text.length()))));
  }

  /** A formatted number but for its last digits, which nobody typed yet. */
  static Marked allDigitsBut(String text, int untyped) {
    int end = text.length();
    for (int left = untyped; left > 0 && end > 0; end--) {
      if (Character.isDigit(text.charAt(end - 1))) {
        left--;
      }
    }
    while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return beginning(text, end);
  }

  /** A formatted number from the first of its last digits on. */
  static Marked lastDigits(String text, int typed) {
    int from = text.length();
    for (int left = typed; left > 0 && from > 0; ) {
      from--;
      if (Character.isDigit(text.charAt(from))) {
        left--;
      }
    }
    return new Marked(text, List.of(new Span(from, text.length())));
  }

  /**
   * @param beginnings folded: what words begin with
   * @param wholes folded: words that matched as a whole, in spite of the letters typed
   */
  static Marked words(String text, List<String> beginnings, Set<String> wholes) {
    var spans = new ArrayList<Span>();
    var words = WORD.matcher(text);
    while (words.find()) {
      var folded = Folding.fold(words.group());
      int length = beginnings.stream().filter(folded::startsWith).mapToInt(String::length).max().orElse(0);
      if (length == 0 && wholes.contains(folded)) {
        length = folded.length();
      }
      if (length > 0) {
        // Folding can make a letter two, or take a mark away: then the word is marked as a whole.
        boolean letterByLetter = folded.length() == words.group().length();
        spans.add(new Span(words.start(), letterByLetter ? words.start() + length : words.end()));
      }
    }
    return new Marked(text, spans);
  }

  /** The same behind something else. */
  Marked after(Marked first, String between) {
    var before = first.text + between;
    var all = new ArrayList<>(first.spans);
    spans.forEach(span -> all.add(new Span(span.from + before.length(), span.to + before.length())));
    return new Marked(before + text, all);
  }

  /** At most so many characters, from where the first match can be seen. */
  public Marked excerpt(int most) {
    if (text.length() <= most) {
      return this;
    }
    int room = most - 2 * MORE.length();
    int end = spans.isEmpty() ? 0 : spans.getFirst().to;
    int from = end <= room ? 0 : Math.min(spans.getFirst().from, text.length() - room);
    int to = Math.min(text.length(), from + room);
    var before = from == 0 ? "" : MORE;
    var shifted = new ArrayList<Span>();
    for (var span : spans) {
      int first = Math.max(span.from, from);
      int last = Math.min(span.to, to);
      if (first < last) {
        shifted.add(new Span(first - from + before.length(), last - from + before.length()));
      }
    }
    return new Marked(before + text.substring(from, to) + (to == text.length() ? "" : MORE), shifted);
  }
}
