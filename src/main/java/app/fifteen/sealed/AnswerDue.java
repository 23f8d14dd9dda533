package app.fifteen.sealed;

import app.fifteen.office.OfficePolicy;
import java.time.Instant;

/**
 * Within one working day the supervisor answers (R26). One working day is that of R9: the same local time on the next day on
 * which the office has hours, by its own opening hours, holidays, moved days and closures. What is sealed outside hours counts
 * from the next opening (Saturday → Monday 09:00, so it is due on Tuesday 09:00); what would be due outside that day's hours is
 * due when the office next opens.
 */
final class AnswerDue {

  private static final int WORKING_DAYS = 1;

  private AnswerDue() {}

  static Instant of(OfficePolicy policy, Instant sealedAt) {
    return policy.calendar().afterDays(sealedAt, WORKING_DAYS);
  }
}
