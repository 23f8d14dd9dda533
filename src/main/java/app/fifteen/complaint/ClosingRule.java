package app.fifteen.complaint;

import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be so before a case is closed (R22), in the order in which it is asked. */
enum ClosingRule {
  /** None is skipped, whatever the client says by now (R15). */
  ALL_STEPS_DONE(facts -> facts.episode().progress().next().map(step -> Rejection.of("complaint.close.steps", step))),
  SOMETHING_GIVEN(
      facts ->
          refusedIf(
              facts.grants().stream().noneMatch(grant -> grant.isOfferedIn(facts.episode())),
              "complaint.close.nothing_given")),
  NOTHING_LEFT_TO_DO(
      facts ->
          refusedIf(
              facts.tasks().stream().anyMatch(CaseTask::isOpen), "complaint.close.tasks",
              facts.tasks().stream().filter(CaseTask::isOpen).map(CaseTask::what).collect(Collectors.joining("; ")))),
  NO_ANSWER_AWAITED(
      facts ->
          refusedIf(
              facts.grants().stream().anyMatch(grant -> grant.state() == GrantState.AWAITING),
              "complaint.close.awaiting"));

  /** @param grants all of the case, of every episode, as are {@code tasks} */
  record Facts(Episode.Open episode, List<Grant> grants, List<CaseTask> tasks) {}

  private final Function<Facts, Optional<Rejection>> rule;

  ClosingRule(Function<Facts, Optional<Rejection>> rule) {
    this.rule = rule;
  }

  /** Why the case cannot be closed yet, the first reason there is; whoever has left cannot be kept by any. */
  static Optional<Rejection> refusal(Reaction reaction, Facts facts) {
    return switch (reaction) {
      case LEFT -> Optional.empty();
      case VERY_HAPPY, HAPPY, CALM, ANGRY -> Stream.of(values()).flatMap(each -> each.rule.apply(facts).stream()).findFirst();
    };
  }

  private static Optional<Rejection> refusedIf(boolean refused, String key, Object... args) {
    return refused ? Optional.of(Rejection.of(key, args)) : Optional.empty();
  }
}
