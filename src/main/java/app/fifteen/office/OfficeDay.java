package app.fifteen.office;

import java.time.LocalDate;
import java.util.List;

/**
 * One date of an office: its hours by the wall clock and why they are so.
 *
 * @param reason the office's own words for an exception, else empty
 */
public record OfficeDay(LocalDate date, List<OpenInterval> hours, DayKind kind, String reason) {

  public OfficeDay {
    hours = List.copyOf(hours);
  }

  public boolean isWorkingDay() {
    return !hours.isEmpty();
  }
}
