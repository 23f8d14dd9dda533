package app.fifteen.complaint;

import app.fifteen.office.OfficePolicy;
import java.time.Instant;

/** The date told to the client: by it the matter is fixed (R9), sooner for A-status clients (R27). */
public final class FixDue {

  private FixDue() {}

  /**
   * The latest there is. Where nothing was promised until that had passed, because the wizard was left lying, it is counted
   * from now: late, but a date that can be kept.
   *
   * @param from the opening of the episode: the client has been waiting since
   */
  public static Instant latest(OfficePolicy policy, boolean aStatus, Instant from, Instant now, boolean thirdParty) {
    var due = counted(policy, aStatus, from, thirdParty);
    return due.isAfter(now) ? due : counted(policy, aStatus, now, thirdParty);
  }

  private static Instant counted(OfficePolicy policy, boolean aStatus, Instant from, boolean thirdParty) {
    var norms = policy.office().norms(aStatus);
    return policy.calendar().afterDays(from, thirdParty ? norms.thirdPartyDays() : norms.ownSideDays());
  }
}
