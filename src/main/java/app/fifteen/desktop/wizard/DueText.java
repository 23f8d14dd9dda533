package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintField;
import app.fifteen.kernel.Outcome;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A date and time as people type it at the office: {@code 24.11.2026 18:00}, {@code 24.11 18:00}, {@code 24.11} for the
 * end of a day's work, {@code 18:00} for today.
 *
 * @param now in whose day and year what is left out lies
 */
record DueText(ZoneId zone, Instant now) {

  private static final Pattern TYPED =
      Pattern.compile("(?:(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}))?\\.?)?\\s*(?:(\\d{1,2}):(\\d{2}))?");
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  String write(Instant due) {
    return WRITTEN.format(due.atZone(zone));
  }

  Outcome<Instant> read(String text) {
    return local(text)
        .at(ComplaintField.DUE)
        .then(local -> Outcome.done(local.atZone(zone).toInstant()));
  }

  /** As a draft keeps it: what cannot be read stays as it was typed. */
  String toDraft(String text) {
    return local(text).either(LocalDateTime::toString, _ -> text);
  }

  String fromDraft(String kept) {
    try {
      return WRITTEN.format(LocalDateTime.parse(kept));
    } catch (DateTimeException _) {
      return kept;
    }
  }

  private Outcome<LocalDateTime> local(String text) {
    var typed = TYPED.matcher(text.strip());
    if (text.isBlank() || !typed.matches()) {
      return Outcome.refused("wizard.due.wrong");
    }
    try {
      return Outcome.done(day(typed).atTime(time(typed)));
    } catch (DateTimeException _) {
      return Outcome.refused("wizard.due.wrong");
    }
  }

  /** Without a year the next such day. */
  private LocalDate day(MatchResult typed) {
    var today = LocalDate.ofInstant(now, zone);
    if (typed.group(1) == null) {
      return today;
    }
    int year = typed.group(3) == null ? today.getYear() : Integer.parseInt(typed.group(3));
    var day = LocalDate.of(year, Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1)));
    return typed.group(3) == null && day.isBefore(today) ? day.plusYears(1) : day;
  }

  private static LocalTime time(MatchResult typed) {
    return typed.group(4) == null
        ? EVENING
        : LocalTime.of(Integer.parseInt(typed.group(4)), Integer.parseInt(typed.group(5)));
  }
}
