package app.fifteen.complaint;

import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.StaffId;
import app.fifteen.kernel.TaskId;
import app.fifteen.remedy.Effect;
import app.fifteen.remedy.RemedyKind;
import app.fifteen.remedy.Terms;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What keeps a case from being closed, the first reason first (R22). */
class ClosingRuleTest {

  private static final Instant NOW = moscow("2026-11-23T10:00");
  private static final StaffId ANNA = new StaffId(1);
  private static final ComplaintId CASE = new ComplaintId(1);
  private static final Episode.Open BEGUN = Episode.Open.first(NOW, new PolicyId(1));
  private static final Episode.Open GONE_THROUGH = BEGUN.with(EpisodeTest.ALL_STEPS);
  private static final CaseTask DUE =
      new CaseTask(new TaskId(1), CASE, 1, Optional.empty(), "Send it", ANNA, NOW, Optional.empty(), false, Optional.empty(), 1);

  private static Grant grant(int episode, GrantState state) {
    var terms =
        new Terms(
            "Flowers", RemedyKind.GIFT, new Effect.Nothing(), new Money(50_000, Currency.getInstance("RUB")),
            Optional.empty());
    return new Grant(
        new GrantId(1), CASE, episode, Optional.empty(), terms, Optional.empty(), state, NOW, ANNA, "",
        Optional.empty(), 1);
  }

  private static Optional<String> refusal(Episode.Open episode, List<Grant> grants, CaseTask... tasks) {
    return refusal(Reaction.HAPPY, episode, grants, tasks);
  }

  private static Optional<String> refusal(
      Reaction reaction, Episode.Open episode, List<Grant> grants, CaseTask... tasks) {
    return ClosingRule.refusal(reaction, new ClosingRule.Facts(episode, grants, List.of(tasks))).map(Rejection::key);
  }

  @Test
  void allStepsAreDoneBeforeAnythingElseMatters() {
    assertThat(refusal(BEGUN, List.of(), DUE)).contains("complaint.close.steps");
  }

  @Test
  void somethingIsGivenInThisVeryEpisode() {
    assertThat(refusal(GONE_THROUGH, List.of(), DUE)).contains("complaint.close.nothing_given");
    assertThat(refusal(GONE_THROUGH, List.of(grant(1, GrantState.DECLINED)), DUE))
        .contains("complaint.close.nothing_given");
    assertThat(refusal(GONE_THROUGH, List.of(grant(2, GrantState.GRANTED))))
        .contains("complaint.close.nothing_given");
  }

  @Test
  void whatWasPromisedIsDoneAndWhatWasAskedForIsAnswered() {
    var asked = List.of(grant(1, GrantState.AWAITING));
    assertThat(refusal(GONE_THROUGH, asked, DUE)).contains("complaint.close.tasks");
    assertThat(refusal(GONE_THROUGH, asked, DUE.dropped())).contains("complaint.close.awaiting");
    assertThat(refusal(GONE_THROUGH, List.of(grant(1, GrantState.GRANTED)), DUE.dropped())).isEmpty();
  }

  @Test
  void nothingKeepsWhoHasLeft() {
    assertThat(refusal(Reaction.LEFT, BEGUN, List.of(grant(1, GrantState.AWAITING)), DUE)).isEmpty();
  }
}
