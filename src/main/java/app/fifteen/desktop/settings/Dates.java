package app.fifteen.desktop.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** Dates as the user's language writes them in numbers, with a year of four digits. */
final class Dates {

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D(\\d{4})\\D*");

  private Dates() {}

  static DatePicker picker(DatePicker picker, Locale locale) {
    var written = DateTimeFormatter.ofPattern(locale.getLanguage().equals("en") ? "dd/MM/yyyy" : "dd.MM.yyyy", locale);
    picker.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LocalDate date) {
            return date == null ? "" : written.format(date);
          }

          /** What is no date leaves the date as it was. */
          @Override
          public LocalDate fromString(String text) {
            return text == null || text.isBlank() ? null : parse(text.strip(), picker.getValue());
          }
        });
    return picker;
  }

  private static LocalDate parse(String text, LocalDate otherwise) {
    try {
      var parts = DAY_FIRST.matcher(text);
      return parts.matches()
          ? LocalDate.of(
              Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)))
          : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return otherwise;
    }
  }
}
