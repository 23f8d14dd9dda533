package app.fifteen.desktop.exchange;

import app.fifteen.kernel.Messages;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/** What there is to choose from when a file is read or written, and what it is called. */
final class Choice {

  private Choice() {}

  /** The charsets that files here are met in, the likeliest first. */
  static List<Charset> charsets() {
    return Stream.of(
            "UTF-8", "windows-1251", "windows-1252", "UTF-16LE", "UTF-16BE", "KOI8-R", "IBM866", "ISO-8859-5")
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .toList();
  }

  static String delimiter(Messages messages, char delimiter) {
    return switch (delimiter) {
      case ',' -> messages.get("exporting.comma");
      case ';' -> messages.get("exporting.semicolon");
      case '\t' -> messages.get("exporting.tab");
      default -> String.valueOf(delimiter);
    };
  }
}
