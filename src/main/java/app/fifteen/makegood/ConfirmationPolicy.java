package app.fifteen.makegood;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who may confirm a make-good (R13): the company's curator; where there is none, a supervisor; never the debtor. */
final class ConfirmationPolicy {

  private ConfirmationPolicy() {}

  static List<StaffMember> who(MakeGood makeGood, Optional<StaffMember> curator, List<StaffMember> staff) {
    return curatorOf(makeGood, curator)
        .map(List::of)
        .orElseGet(
            () ->
                staff.stream()
                    .filter(Permission.STAND_IN_FOR_CURATORS::of)
                    .filter(member -> !makeGood.owedBy(member.id()))
                    .toList());
  }

  /** Whose word it is; empty where a supervisor stands in, because there is no curator, or they have left or owe it themselves. */
  static Optional<StaffMember> curatorOf(MakeGood makeGood, Optional<StaffMember> curator) {
    return curator.filter(Permission.CURATE::of).filter(member -> !makeGood.owedBy(member.id()));
  }

  /** Whether to offer it to somebody. */
  static boolean may(MakeGood makeGood, Optional<StaffMember> curator, Actor actor) {
    return curatorOf(makeGood, curator)
        .map(member -> member.id().equals(actor.id()))
        .orElseGet(() -> Permission.STAND_IN_FOR_CURATORS.of(actor) && !makeGood.owedBy(actor.id()));
  }

  static Optional<Rejection> notAllowed(MakeGood makeGood, List<StaffMember> may, Actor actor) {
    if (may.stream().anyMatch(member -> member.id().equals(actor.id()))) {
      return Optional.empty();
    }
    if (may.isEmpty()) {
      return Optional.of(Rejection.of("makegood.confirm.nobody"));
    }
    var names = may.stream().map(StaffMember::name).collect(Collectors.joining(", "));
    return Optional.of(
        Rejection.of(makeGood.owedBy(actor.id()) ? "makegood.confirm.own" : "makegood.confirm.others", names));
  }
}
