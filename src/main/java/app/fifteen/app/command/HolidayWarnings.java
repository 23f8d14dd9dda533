package app.fifteen.app.command;

import app.fifteen.office.BusinessCalendar;
import java.time.Instant;
import java.util.TreeSet;

/** Collects the years that deadlines ran through without known holidays, to warn of each once. */
final class HolidayWarnings {

  private final BusinessCalendar calendar;
  private final TreeSet<Integer> unknown = new TreeSet<>();

  HolidayWarnings(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  void note(Instant from, Instant to) {
    unknown.addAll(calendar.yearsWithoutHolidays(from, to));
  }

  void tell(Session session) {
    for (var year : unknown) {
      session.err().println(session.messages().get("calendar.no_holidays", year.toString()));
    }
  }
}
