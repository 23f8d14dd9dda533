package app.fifteen.complaint;

import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficePolicy;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Whether a step is done with what is told of it (R15, R21). Facts in, a value out.
 *
 * @param grants all of the case
 * @param aStatus whether the client is an A-status one (R27)
 */
record StepChecks(Episode.Open episode, OfficePolicy policy, boolean aStatus, List<Grant> grants, Instant now) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
  private static final int MAX_WORDS = 10_000;
  private static final int MAX_PLAN = 2_000;

  /** @return the facts as they are to be stored */
  Outcome<StepFacts> check(StepFacts facts) {
    var words = CleanText.lines(facts.words());
    if (words.length() > MAX_WORDS) {
      return refused(ComplaintField.WORDS, "complaint.words.too_long", words.length(), MAX_WORDS);
    }
    if (words.isEmpty()) {
      return refused(ComplaintField.WORDS, "complaint.words.none");
    }
    return switch (facts) {
      case StepFacts.Apology(var how, var _) -> Outcome.done(new StepFacts.Apology(how, words));
      case StepFacts.Ownership(var leader, var _) -> Outcome.done(new StepFacts.Ownership(leader, words));
      case StepFacts.Fix fix -> fix(fix, words);
      case StepFacts.Compensation _ -> compensation(words);
    };
  }

  private Outcome<StepFacts> fix(StepFacts.Fix fix, String words) {
    var plan = CleanText.lines(fix.plan());
    if (plan.isEmpty()) {
      return refused(ComplaintField.PLAN, "complaint.fix.no_plan");
    }
    if (plan.length() > MAX_PLAN) {
      return refused(ComplaintField.PLAN, "complaint.words.too_long", plan.length(), MAX_PLAN);
    }
    var latest = FixDue.latest(policy, aStatus, episode.openedAt(), now, fix.thirdParty());
    if (fix.due().isAfter(latest)) {
      return refused(ComplaintField.DUE, "complaint.fix.too_late", time(latest));
    }
    // A date that was fine when it was promised stays, however late the wizard is gone through again.
    boolean promisedBefore = episode.progress().fix().filter(was -> was.due().equals(fix.due())).isPresent();
    if (!promisedBefore && fix.due().isBefore(now)) {
      return refused(ComplaintField.DUE, "complaint.fix.past", time(fix.due()));
    }
    return Outcome.done(
        new StepFacts.Fix(
            plan, fix.thirdParty(), fix.owner(), fix.due(), fix.offHours(), fix.siteVisit(), words));
  }

  private Outcome<StepFacts> compensation(String words) {
    return grants.stream().anyMatch(grant -> grant.isOfferedIn(episode))
        ? Outcome.done(new StepFacts.Compensation(words))
        : refused(ComplaintField.REMEDIES, "complaint.compensate.none");
  }

  private static Outcome<StepFacts> refused(ComplaintField field, String key, Object... args) {
    return Outcome.refused(Rejection.of(key, args).at(field));
  }

  private String time(Instant at) {
    return TIME.format(at.atZone(policy.calendar().zone()));
  }
}
