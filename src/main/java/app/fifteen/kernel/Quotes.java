package app.fifteen.kernel;

/**
 * Quotation marks within quotation marks: a company called «Северный путь» stands in a quoted name as «ООО „Северный
 * путь“». What is put into a sentence brings marks of its own, so this is seen to once the sentence is whole.
 */
public final class Quotes {

  /** How a language opens and closes, outside and inside. */
  private record Style(char open, char close, char innerOpen, char innerClose) {}

  private static final Style RUSSIAN = new Style('«', '»', '„', '“');
  private static final Style BULGARIAN = new Style('„', '“', '«', '»');
  private static final Style ENGLISH = new Style('“', '”', '‘', '’');

  private Quotes() {}

  /** With the inner marks of the language where its outer ones stand within each other; a text out of balance stays. */
  public static String nested(String text, Language language) {
    var style = style(language);
    if (text.indexOf(style.open, text.indexOf(style.open) + 1) < 0) {
      return text;
    }
    var nested = new StringBuilder(text);
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == style.open) {
        nested.setCharAt(i, depth++ > 0 ? style.innerOpen : at);
      } else if (at == style.close) {
        nested.setCharAt(i, --depth > 0 ? style.innerClose : at);
      }
      if (depth < 0) {
        return text;
      }
    }
    return depth == 0 ? nested.toString() : text;
  }

  private static Style style(Language language) {
    return switch (language) {
      case RU -> RUSSIAN;
      case BG -> BULGARIAN;
      case EN -> ENGLISH;
    };
  }
}
