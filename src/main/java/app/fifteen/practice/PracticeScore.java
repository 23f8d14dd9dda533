package app.fifteen.practice;

import app.fifteen.client.Standing;
import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.DoneStep;
import app.fifteen.complaint.FixDue;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.GrantState;
import app.fifteen.complaint.Step;
import app.fifteen.office.OfficePolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a run went: the checklist of R25, from the case as it stands. Facts in, a value out.
 *
 * @param results one for each {@link Criterion}, in its order
 * @param promised by when it is to be fixed; empty while nothing is promised
 * @param untilOffer from the opening to the first offer (R16); empty while nothing is offered
 */
public record PracticeScore(List<CriterionResult> results, Optional<Instant> promised, Optional<Duration> untilOffer) {

  public PracticeScore {
    results = List.copyOf(results);
  }

  /** @param grants all of the case */
  public static PracticeScore of(
      PracticeCase script, ComplaintCase complaint, List<Grant> grants, OfficePolicy policy) {
    var results =
        List.of(
            apology(script, complaint), ownership(script, complaint), fix(script, complaint, policy),
            remedy(script, grants), limit(grants));
    return new PracticeScore(
        results, complaint.progress().fix().map(fix -> fix.due()), complaint.untilOffer());
  }

  public Set<Criterion> passed() {
    return results.stream()
        .filter(CriterionResult::passed)
        .map(CriterionResult::check)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class)));
  }

  private static CriterionResult apology(PracticeCase script, ComplaintCase complaint) {
    var words = words(complaint, Step.APOLOGIZE);
    return new CriterionResult(Criterion.APOLOGIZED_FIRST, script.apology().in(words), words);
  }

  private static CriterionResult ownership(PracticeCase script, ComplaintCase complaint) {
    var blaming =
        complaint.progress().steps().stream()
            .flatMap(done -> script.blame().sentence(done.facts().words()).stream())
            .findFirst();
    boolean owned = complaint.progress().has(Step.OWN);
    return new CriterionResult(
        Criterion.OWNED_WITHOUT_BLAMING, owned && blaming.isEmpty(), blaming.orElseGet(() -> words(complaint, Step.OWN)));
  }

  /** Who says that a third party has to help, where none has to, gives themselves days the client need not wait. */
  private static CriterionResult fix(PracticeCase script, ComplaintCase complaint, OfficePolicy policy) {
    boolean aStatus = script.caller().standing() == Standing.A_STATUS;
    var opened = complaint.episode().openedAt();
    var latest = FixDue.latest(policy, aStatus, opened, opened, script.thirdParty());
    var fix = complaint.progress().fix();
    return new CriterionResult(
        Criterion.DATED_FIX, fix.filter(plan -> !plan.due().isAfter(latest)).isPresent(),
        fix.map(plan -> plan.plan()).orElse(""));
  }

  private static CriterionResult remedy(PracticeCase script, List<Grant> grants) {
    return new CriterionResult(Criterion.FITTING_REMEDY, promised(grants).stream().anyMatch(one -> suits(script, one)), names(grants));
  }

  private static boolean suits(PracticeCase script, Grant grant) {
    return script.fits().contains(grant.terms().kind())
        || grant.remedy().isEmpty() && script.fitting().in(grant.terms().name());
  }

  private static CriterionResult limit(List<Grant> grants) {
    boolean given = grants.stream().anyMatch(grant -> GrantState.GIVEN.contains(grant.state()));
    boolean asked = grants.stream().anyMatch(grant -> grant.state() == GrantState.AWAITING);
    return new CriterionResult(Criterion.WITHIN_LIMIT, given && !asked, names(grants));
  }

  private static List<Grant> promised(List<Grant> grants) {
    return grants.stream()
        .filter(grant -> GrantState.GIVEN.contains(grant.state()) || grant.state() == GrantState.AWAITING)
        .toList();
  }

  private static String names(List<Grant> grants) {
    return promised(grants).stream().map(grant -> grant.terms().name()).collect(Collectors.joining(", "));
  }

  private static String words(ComplaintCase complaint, Step step) {
    return complaint.progress().done(step).map(DoneStep::facts).map(facts -> facts.words()).orElse("");
  }
}
