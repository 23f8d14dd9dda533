package app.fifteen.complaint;

import app.fifteen.kernel.StaffId;
import java.time.Instant;

/** What has to be known for a step to be done (R15); {@code words} are those used with the client. */
public sealed interface StepFacts {

  Step step();

  String words();

  record Apology(ApologyHow how, String words) implements StepFacts {
    @Override
    public Step step() {
      return Step.APOLOGIZE;
    }
  }

  /** @param leader who leads the case, in the company's name */
  record Ownership(StaffId leader, String words) implements StepFacts {
    @Override
    public Step step() {
      return Step.OWN;
    }
  }

  /**
   * @param due told to the client (R9, R21)
   * @param offHours work at night or at the weekend
   */
  record Fix(
      String plan, boolean thirdParty, StaffId owner, Instant due, boolean offHours, boolean siteVisit, String words)
      implements StepFacts {
    @Override
    public Step step() {
      return Step.FIX;
    }
  }

  /** The remedies themselves are granted one by one, see {@link Grant}. */
  record Compensation(String words) implements StepFacts {
    @Override
    public Step step() {
      return Step.COMPENSATE;
    }
  }
}
