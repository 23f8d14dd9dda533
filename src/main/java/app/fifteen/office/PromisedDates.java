package app.fifteen.office;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What an office would promise to a request that came at some time: for trying out settings before they are in force.
 *
 * @param day the office's day on which the request came
 * @param firstContact when the first contact would be due (R1, R3)
 * @param privileged the same to a client with A-status (R27)
 * @param warnings of {@code firstContact} (R6), earliest first
 * @param ownSide when the matter would have to be settled if first contact came just in time (R9)
 * @param thirdParty the same with a third party involved
 */
public record PromisedDates(
    OfficeDay day,
    Instant firstContact,
    Instant privileged,
    List<Instant> warnings,
    Instant ownSide,
    Instant thirdParty) {

  /**
   * @param received by the office's wall clock
   * @throws app.fifteen.kernel.Failure if the office never opens again
   */
  public static PromisedDates of(Office office, LocalDateTime received) {
    var calendar = BusinessCalendar.of(office);
    var norms = office.norms();
    var start = received.atZone(office.zone()).toInstant();
    var due = calendar.after(start, norms.firstContact());
    return new PromisedDates(
        calendar.day(received.toLocalDate()),
        due,
        calendar.after(start, office.norms(true).firstContact()),
        calendar.warnings(start, norms.firstContact(), norms.warnAt()),
        calendar.afterDays(due, norms.ownSideDays()),
        calendar.afterDays(due, norms.thirdPartyDays()));
  }
}
