package app.fifteen.makegood;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffMember;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Who may order and deliver a make-good, and which times for that can be true. */
final class FulfilmentPolicy {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

  private FulfilmentPolicy() {}

  /** The debtor does it themselves, that is the point of it (R10); a supervisor may note it for them. */
  static Optional<Rejection> notAllowed(
      MakeGood makeGood, Optional<StaffMember> debtor, String supervisors, Actor actor) {
    if (makeGood.owedBy(actor.id()) || Permission.FULFIL_FOR_DEBTORS.of(actor)) {
      return Optional.empty();
    }
    return Optional.of(
        debtor
            .map(member -> Rejection.of("makegood.debtor_only", member.name(), supervisors))
            .orElseGet(() -> Rejection.of("makegood.supervisor_only", supervisors)));
  }

  /** Nothing happens in the future, nor before what it follows: by the minute, as times are typed. */
  static Optional<Rejection> impossible(Instant at, Instant notBefore, Instant now, ZoneId zone) {
    if (at.isAfter(now)) {
      return Optional.of(Rejection.of("makegood.time.future", TIME.format(at.atZone(zone))));
    }
    if (at.isBefore(notBefore.truncatedTo(ChronoUnit.MINUTES))) {
      return Optional.of(
          Rejection.of(
              "makegood.time.too_early", TIME.format(at.atZone(zone)), TIME.format(notBefore.atZone(zone))));
    }
    return Optional.empty();
  }
}
