package app.fifteen.complaint;

import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.TypedWords;
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
  private static final TypedWords PLAN = TypedWords.lines(2_000, "complaint.words.too_long");

  /** @return the facts as they are to be stored */
  Outcome<StepFacts> check(StepFacts facts) {
    return CaseChange.SAID.required(facts.words(), "complaint.words.none")
        .at(ComplaintField.WORDS)
        .then(words -> check(facts, words));
  }

  private Outcome<StepFacts> check(StepFacts facts, String words) {
    return switch (facts) {
      case StepFacts.Apology(var how, var _) -> Outcome.done(new StepFacts.Apology(how, words));
      case StepFacts.Ownership(var leader, var _) -> Outcome.done(new StepFacts.Ownership(leader, words));
      case StepFacts.Fix fix -> fix(fix, words);
      case StepFacts.Compensation _ -> compensation(words);
    };
  }

  private Outcome<StepFacts> fix(StepFacts.Fix fix, String words) {
    return PLAN.required(fix.plan(), "complaint.fix.no_plan")
        .at(ComplaintField.PLAN)
        .then(plan -> fix(fix, plan, words));
  }

  private Outcome<StepFacts> fix(StepFacts.Fix fix, String plan, String words) {
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
