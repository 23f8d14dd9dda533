package app.fifteen.practice;

import static app.fifteen.practice.PracticeFixture.THURSDAY;
import static app.fifteen.practice.PracticeFixture.TOMORROW;
import static app.fifteen.practice.PracticeFixture.script;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.GrantState;
import app.fifteen.kernel.StaffId;
import app.fifteen.remedy.RemedyKind;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The checklist of R25, check by check. */
class PracticeScoreTest {

  private final PracticeCase noCrew = script("no_crew");

  private static PracticeFixture run() {
    return new PracticeFixture();
  }

  private static PracticeFixture good() {
    return run()
        .apologized("I am so sorry that you waited in vain.")
        .owned("This is our responsibility. I will see to it.")
        .fixed(TOMORROW)
        .gave(RemedyKind.EXTRA_HOURS, GrantState.GRANTED)
        .compensated();
  }

  @Test
  void aRunDoneWellPassesEverything() {
    var score = good().score(noCrew);
    assertThat(score.passed()).containsExactlyInAnyOrder(Criterion.values());
    assertThat(score.untilOffer()).contains(Duration.ofSeconds(40));
    assertThat(score.promised()).contains(TOMORROW);
    assertThat(score.results()).extracting(CriterionResult::check).containsExactly(Criterion.values());
  }

  @Test
  void wordsThatDoNotApologizeAreNoApology() {
    var score = run().apologized("Good day, what is your order number?").score(noCrew);
    assertThat(mark(score, Criterion.APOLOGIZED_FIRST)).isEqualTo(
        new CriterionResult(Criterion.APOLOGIZED_FIRST, false, "Good day, what is your order number?"));
  }

  @Test
  void blameAtAnyStepIsNotOwningItAndTheVerySentenceIsNamed() {
    var score =
        run().apologized("I am sorry. The crew is to blame, as always. Forgive us.").owned("It is on us.").score(noCrew);
    assertThat(mark(score, Criterion.OWNED_WITHOUT_BLAMING)).isEqualTo(
        new CriterionResult(Criterion.OWNED_WITHOUT_BLAMING, false, "The crew is to blame, as always."));
  }

  @Test
  void theClientIsBlamedAsLittleAsAnybody() {
    var score =
        run().apologized("Sorry, but you typed it yourself.").owned("It is on us.").score(script("ticket_name"));
    assertThat(mark(score, Criterion.OWNED_WITHOUT_BLAMING).passed()).isFalse();
  }

  @Test
  void nobodyHasOwnedWhatIsNotOwnedYet() {
    assertThat(run().apologized("I am sorry.").score(noCrew).passed()).containsExactly(Criterion.APOLOGIZED_FIRST);
  }

  @Test
  void theDateIsTheOneTheNormAllowsToACaseLikeThis() {
    assertThat(run().apologized("").owned("").fixed(THURSDAY).score(noCrew).passed()).doesNotContain(Criterion.DATED_FIX);
    assertThat(run().apologized("").owned("").fixed(THURSDAY).score(script("broken_pane")).passed())
        .contains(Criterion.DATED_FIX);
  }

  @Test
  void aRemedyOfAnotherKindDoesNotSuitThisClient() {
    var score = run().gave(RemedyKind.BONUS, GrantState.GRANTED).score(noCrew);
    assertThat(score.passed()).contains(Criterion.WITHIN_LIMIT).doesNotContain(Criterion.FITTING_REMEDY);
  }

  @Test
  void onesOwnRemedySuitsByItsName() {
    assertThat(run().gaveOwn("The crew comes on Saturday").score(noCrew).passed()).contains(Criterion.FITTING_REMEDY);
    assertThat(run().gaveOwn("A calendar").score(noCrew).passed()).doesNotContain(Criterion.FITTING_REMEDY);
  }

  @Test
  void whatWasTakenBackIsNoRemedy() {
    var score = run().gave(RemedyKind.EXTRA_HOURS, GrantState.DECLINED).score(noCrew);
    assertThat(score.passed()).doesNotContain(Criterion.FITTING_REMEDY, Criterion.WITHIN_LIMIT);
  }

  @Test
  void whoAsksForLeaveHasNotSolvedItOnTheSpot() {
    var asked = run().gave(RemedyKind.EXTRA_HOURS, GrantState.AWAITING).score(noCrew);
    assertThat(asked.passed()).contains(Criterion.FITTING_REMEDY).doesNotContain(Criterion.WITHIN_LIMIT);
    var both =
        run().gave(RemedyKind.GIFT, GrantState.GRANTED).gave(RemedyKind.EXTRA_HOURS, GrantState.AWAITING).score(noCrew);
    assertThat(both.passed()).doesNotContain(Criterion.WITHIN_LIMIT);
  }

  @Test
  void moreDoneWellIsBetterAndThenFasterIs() {
    assertThat(runOf(61, EnumSet.allOf(Criterion.class)).points()).isEqualTo(5);
    assertThat(runOf(60, EnumSet.allOf(Criterion.class)).points()).isEqualTo(PracticeRun.MOST);
    assertThat(PracticeRun.BY_RESULT.compare(runOf(50, EnumSet.allOf(Criterion.class)), runOf(20, Set.of()))).isPositive();
    assertThat(PracticeRun.BY_RESULT.compare(runOf(20, Set.of()), runOf(50, Set.of()))).isPositive();
  }

  private static PracticeRun runOf(int seconds, Set<Criterion> passed) {
    return new PracticeRun(new StaffId(1), "no_crew", Instant.EPOCH, seconds, passed);
  }

  private static CriterionResult mark(PracticeScore score, Criterion check) {
    return score.results().get(check.ordinal());
  }
}
