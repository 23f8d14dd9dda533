package app.fifteen.complaint;

import app.fifteen.office.OfficePolicy;
import java.time.Instant;

/** The date told to the client: by it the matter is fixed (R9), sooner for A-status clients (R27). */
public final class FixDue {

  private FixDue() {}

  /**
   * The latest there is.
   *
   * @param from the opening of the episode: the client has been waiting since
   */
  public static Instant latest(OfficePolicy policy, boolean aStatus, Instant from, boolean thirdParty) {
    var norms = policy.office().norms(aStatus);
    return policy.calendar().afterDays(from, thirdParty ? norms.thirdPartyDays() : norms.ownSideDays());
  }
}
