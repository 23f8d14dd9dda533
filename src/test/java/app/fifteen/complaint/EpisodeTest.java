package app.fifteen.complaint;

import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.fifteen.kernel.PolicyId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a case comes from one state to the next (R15, R22). */
class EpisodeTest {

  private static final Instant BEGUN = moscow("2026-11-23T10:00");
  private static final Instant ENDED = moscow("2026-11-24T10:00");
  private static final Instant ASK = moscow("2026-12-24T10:00");
  private static final StaffId ANNA = new StaffId(1);
  private static final PolicyId POLICY = new PolicyId(1);
  static final StepProgress ALL_STEPS =
      new StepProgress(
          List.of(
              done(new StepFacts.Apology(ApologyHow.CALL, "Sorry")), done(new StepFacts.Ownership(ANNA, "Ours")),
              done(new StepFacts.Fix("A new one", false, ANNA, ENDED, false, false, "Tomorrow")),
              done(new StepFacts.Compensation("And flowers"))));

  private final Episode.Open open = Episode.Open.first(BEGUN, POLICY);

  private static DoneStep done(StepFacts facts) {
    return new DoneStep(facts, BEGUN.plusSeconds(60), ANNA);
  }

  private static Closing closing(Reaction reaction) {
    return new Closing(reaction, "", ENDED, ANNA);
  }

  @Test
  void whoStayedIsAskedLater() {
    var closed = open.with(ALL_STEPS).ended(closing(Reaction.ANGRY), ASK);
    assertThat(closed)
        .isInstanceOfSatisfying(Episode.Closed.class, one -> assertThat(one.askAt()).contains(ASK));
    var found = new FollowUp(Aftermath.RETURNED, ASK, ANNA);
    assertThat(closed.followed(found).found()).isEqualTo(found);
  }

  @Test
  void whoHasLeftAtAnyStepNeedsNoAsking() {
    assertThat(open.ended(closing(Reaction.LEFT), ASK))
        .isInstanceOfSatisfying(
            Episode.Followed.class,
            one -> assertThat(one.found()).isEqualTo(new FollowUp(Aftermath.LEFT, ENDED, ANNA)));
  }

  @Test
  void nobodyElseIsDoneWithBeforeTheLastStep() {
    assertThatIllegalArgumentException().isThrownBy(() -> open.ended(closing(Reaction.CALM), ASK));
  }

  @Test
  void openedAgainItBeginsWithTheFirstStep() {
    var again = open.with(ALL_STEPS).ended(closing(Reaction.CALM), ASK).reopened(ASK, new PolicyId(2));
    assertThat(again).isEqualTo(new Episode.Open(new Episode.Course(2, ASK, new PolicyId(2), StepProgress.NONE)));
  }

  @Test
  void theLastThingDoneIsAStepOrTheEnd() {
    assertThat(open.lastDoneAt()).isEqualTo(BEGUN);
    assertThat(open.with(ALL_STEPS).lastDoneAt()).isEqualTo(BEGUN.plusSeconds(60));
    assertThat(open.with(ALL_STEPS).ended(closing(Reaction.CALM), ASK).lastDoneAt()).isEqualTo(ENDED);
  }
}
