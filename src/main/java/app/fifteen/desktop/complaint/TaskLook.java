package app.fifteen.desktop.complaint;

import app.fifteen.desktop.kit.When;
import app.fifteen.kernel.Messages;
import app.fifteen.request.DeadlineState;
import java.time.Duration;
import java.time.Instant;

/** How near the due date of a promise is: a day before it is time to hurry, an hour before there is none left. */
final class TaskLook {

  private static final Duration HURRY = Duration.ofDays(1);
  private static final Duration LAST = Duration.ofHours(1);
  private static final long IN_DAYS = 48;

  private TaskLook() {}

  static DeadlineState state(Instant due, Instant now) {
    return DeadlineState.of(due, due.minus(HURRY), due.minus(LAST), now);
  }

  /** By the second, but in days and hours where it is more than two days. */
  static String countdown(Instant due, Instant now, Messages messages) {
    var left = Duration.between(now, due);
    var apart = left.abs();
    if (apart.toHours() < IN_DAYS) {
      return When.countdown(due, now);
    }
    return messages.get(left.isNegative() ? "case.days_over" : "case.days", apart.toDays(), apart.toHoursPart());
  }
}
