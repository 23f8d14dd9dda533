package app.fifteen.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The forms of words beside a number: {@code {0,plural,one{# день}few{# дня}many{# дней}other{# дня}}}, written as ICU
 * writes it, where {@code #} stands for the number. {@link java.text.ChoiceFormat} compares numbers only and so cannot
 * tell 21 from 11. The rules are those of CLDR for the languages of the program.
 */
final class Plurals {

  /** CLDR's categories that one of our languages has. */
  enum Form {
    ONE,
    FEW,
    MANY,
    OTHER;

    String keyword() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Pattern START = Pattern.compile("\\{(\\d+),plural,");
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Plurals() {}

  /** Those a language needs words for. */
  static List<Form> of(Language language) {
    return language == Language.RU ? List.of(Form.values()) : List.of(Form.ONE, Form.OTHER);
  }

  /** The pattern with the form that fits each number, and a place for the number in it. */
  static String choose(String pattern, Language language, Object... args) {
    var chosen = new StringBuilder();
    int from = 0;
    for (var start = START.matcher(pattern); start.find(from); ) {
      int place = Integer.parseInt(start.group(1));
      int end = closing(pattern, start.start());
      var form = place < args.length && args[place] instanceof Number number ? form(number, language) : Form.OTHER;
      var words = forms(pattern.substring(start.end(), end)).get(form.keyword());
      chosen.append(pattern, from, start.start()).append(words.replace("#", "{" + place + "}"));
      from = end + 1;
    }
    return chosen.append(pattern.substring(from)).toString();
  }

  /** By keyword, of each plural in the pattern. */
  static List<Map<String, String>> allForms(String pattern) {
    var all = new ArrayList<Map<String, String>>();
    int from = 0;
    for (var start = START.matcher(pattern); start.find(from); ) {
      from = closing(pattern, start.start());
      all.add(forms(pattern.substring(start.end(), from)));
    }
    return all;
  }

  private static Map<String, String> forms(String body) {
    var forms = new HashMap<String, String>();
    for (int open = body.indexOf('{'), from = 0; open >= 0; open = body.indexOf('{', from)) {
      int end = closing(body, open);
      forms.put(body.substring(from, open).strip(), body.substring(open + 1, end));
      from = end + 1;
    }
    return forms;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a brace is not closed: " + text);
  }

  static Form form(Number number, Language language) {
    var size = new BigDecimal(number.toString()).abs().stripTrailingZeros();
    boolean isWhole = size.scale() <= 0;
    return switch (language) {
      case RU -> isWhole ? russian(size.remainder(TEN).intValue(), size.remainder(HUNDRED).intValue()) : Form.OTHER;
      case EN, BG -> size.compareTo(BigDecimal.ONE) == 0 ? Form.ONE : Form.OTHER;
    };
  }

  private static Form russian(int lastDigit, int lastTwo) {
    boolean isTeen = lastTwo >= 11 && lastTwo <= 14;
    if (isTeen || lastDigit == 0 || lastDigit >= 5) {
      return Form.MANY;
    }
    return lastDigit == 1 ? Form.ONE : Form.FEW;
  }
}
