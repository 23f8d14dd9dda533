package app.fifteen.makegood;

import app.fifteen.kernel.MakeGoodId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.Payer;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody owes a client for a broken promise (R10, R11).
 *
 * @param rung which rung of the ladder it stands on, counted from 1
 * @param debtor empty where nobody held the request and nobody was on duty
 * @param missedDue the due instant that passed
 * @param owedAt the true time of the miss, whenever it was found (R4)
 * @param escalatesAt from then on it shows up at the curator's and the supervisor's unless delivered (R13)
 * @param cost what it is expected to cost
 * @param version counts changes, so that two desks cannot overwrite each other
 */
public record MakeGood(
    MakeGoodId id,
    RequestId request,
    int rung,
    Optional<StaffId> debtor,
    Instant missedDue,
    Instant owedAt,
    Instant escalatesAt,
    String gift,
    Money cost,
    Payer payer,
    boolean inPerson,
    MakeGoodProgress progress,
    int version) {

  /** Whether it should have been delivered by now (R13). Late means strictly after. */
  public boolean overdue(Instant now) {
    return switch (progress) {
      case MakeGoodProgress.Owed _, MakeGoodProgress.Ordered _ -> now.isAfter(escalatesAt);
      case MakeGoodProgress.Delivered _, MakeGoodProgress.Confirmed _, MakeGoodProgress.Waived _ -> false;
    };
  }

  boolean owedBy(StaffId someone) {
    return debtor.filter(someone::equals).isPresent();
  }

  MakeGood with(MakeGoodProgress progress) {
    return new MakeGood(
        id, request, rung, debtor, missedDue, owedAt, escalatesAt, gift, cost, payer, inPerson, progress, version);
  }
}
