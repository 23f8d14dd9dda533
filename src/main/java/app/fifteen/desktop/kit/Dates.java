package app.fifteen.desktop.kit;

import app.fifteen.kernel.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** Dates as the user's language writes them in numbers, with a year of four digits. */
public final class Dates {

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D(\\d{4})\\D*");

  private Dates() {}

  /** @return what is typed and is no date */
  public static StringProperty in(DatePicker picker, Messages messages) {
    return TypedDate.in(picker, dates(messages.locale()), messages);
  }

  private static StringConverter<LocalDate> dates(Locale locale) {
    var written = DateTimeFormatter.ofPattern(locale.getLanguage().equals("en") ? "dd/MM/yyyy" : "dd.MM.yyyy", locale);
    return new StringConverter<>() {
      @Override
      public String toString(LocalDate date) {
        return date == null ? "" : written.format(date);
      }

      @Override
      public LocalDate fromString(String text) {
        return parse(text);
      }
    };
  }

  /** Null for what is no date. */
  private static LocalDate parse(String text) {
    try {
      var parts = DAY_FIRST.matcher(text);
      return parts.matches()
          ? LocalDate.of(
              Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)))
          : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
