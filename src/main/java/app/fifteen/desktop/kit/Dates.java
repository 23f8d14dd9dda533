package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/**
 * Dates as the user's language writes them, with a year of four digits. In English the month is a word: half of those who
 * read it take 05/06 for the sixth of May.
 */
public final class Dates {

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D(\\d{4})\\D*");
  private static final Pattern WITH_MONTH = Pattern.compile("(\\d{1,2})[ .]*(\\p{L}{3,})[ .,]*(\\d{4})\\D*");

  private Dates() {}

  /** @return what is typed and is no date */
  public static StringProperty in(DatePicker picker, Messages messages) {
    return TypedDate.in(picker, dates(messages.locale()), messages);
  }

  private static StringConverter<LocalDate> dates(Locale locale) {
    var written = DateTimeFormatter.ofPattern(isEnglish(locale) ? "d MMM yyyy" : "dd.MM.yyyy", locale);
    return new StringConverter<>() {
      @Override
      public String toString(LocalDate date) {
        return date == null ? "" : written.format(date);
      }

      @Override
      public LocalDate fromString(String text) {
        return parse(text, locale);
      }
    };
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals("en");
  }

  /** Null for what is no date. Numbers are read day first in every language, and shown as they were understood. */
  private static LocalDate parse(String text, Locale locale) {
    try {
      var parts = DAY_FIRST.matcher(text);
      if (parts.matches()) {
        return LocalDate.of(
            Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
      }
      var words = WITH_MONTH.matcher(text);
      return words.matches()
          ? LocalDate.of(Integer.parseInt(words.group(3)), month(words.group(2), locale), Integer.parseInt(words.group(1)))
          : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** By its first three letters. */
  private static Month month(String word, Locale locale) {
    var typed = word.toLowerCase(locale);
    return Arrays.stream(Month.values())
        .filter(month -> typed.startsWith(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale).substring(0, 3)))
        .findFirst()
        .orElseThrow(() -> new DateTimeException(word));
  }
}
