package app.fifteen.desktop.makegood;

import app.fifteen.kernel.Outcome;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** An instant as it is typed into a form, in the office's zone, to the minute. */
final class TypedTime {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

  private TypedTime() {}

  static Outcome<Instant> read(String text, ZoneId zone) {
    try {
      return Outcome.done(LocalDateTime.parse(text.strip(), TIME).atZone(zone).toInstant());
    } catch (DateTimeParseException e) {
      return Outcome.refused("common.time.wrong", text);
    }
  }

  static String text(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone));
  }
}
