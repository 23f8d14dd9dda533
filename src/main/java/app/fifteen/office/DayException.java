package app.fifteen.office;

import java.time.LocalDate;
import java.util.List;

/** One dated day that is not like its weekday: closed where {@code hours} is empty, else open in just those (R3). */
public record DayException(LocalDate date, List<OpenInterval> hours, String reason) {

  public DayException {
    hours = OpeningHours.ordered(hours);
  }
}
