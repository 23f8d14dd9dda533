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
    assertThat(score.passed()).containsExactlyInAnyOrder(Check.values());
    assertThat(score.untilOffer()).contains(Duration.ofSeconds(40));
    assertThat(score.promised()).contains(TOMORROW);
    assertThat(score.marks()).extracting(Mark::check).containsExactly(Check.values());
  }

  @Test
  void wordsThatDoNotApologizeAreNoApology() {
    var score = run().apologized("Good day, what is your order number?").score(noCrew);
    assertThat(mark(score, Check.APOLOGIZED_FIRST)).isEqualTo(
        new Mark(Check.APOLOGIZED_FIRST, false, "Good day, what is your order number?"));
  }

  @Test
  void blameAtAnyStepIsNotOwningItAndTheVerySentenceIsNamed() {
    var score =
        run().apologized("I am sorry. The crew is to blame, as always. Forgive us.").owned("It is on us.").score(noCrew);
    assertThat(mark(score, Check.OWNED_WITHOUT_BLAMING)).isEqualTo(
        new Mark(Check.OWNED_WITHOUT_BLAMING, false, "The crew is to blame, as always."));
  }

  @Test
  void theClientIsBlamedAsLittleAsAnybody() {
    var score =
        run().apologized("Sorry, but you typed it yourself.").owned("It is on us.").score(script("ticket_name"));
    assertThat(mark(score, Check.OWNED_WITHOUT_BLAMING).passed()).isFalse();
  }

  @Test
  void nobodyHasOwnedWhatIsNotOwnedYet() {
    assertThat(run().apologized("I am sorry.").score(noCrew).passed()).containsExactly(Check.APOLOGIZED_FIRST);
  }

  @Test
  void theDateIsTheOneTheNormAllowsToACaseLikeThis() {
    assertThat(run().apologized("").owned("").fixed(THURSDAY).score(noCrew).passed()).doesNotContain(Check.DATED_FIX);
    assertThat(run().apologized("").owned("").fixed(THURSDAY).score(script("broken_pane")).passed())
        .contains(Check.DATED_FIX);
  }

  @Test
  void aRemedyOfAnotherKindDoesNotSuitThisClient() {
    var score = run().gave(RemedyKind.BONUS, GrantState.GRANTED).score(noCrew);
    assertThat(score.passed()).contains(Check.WITHIN_LIMIT).doesNotContain(Check.FITTING_REMEDY);
  }

  @Test
  void onesOwnRemedySuitsByItsName() {
    assertThat(run().gaveOwn("The crew comes on Saturday").score(noCrew).passed()).contains(Check.FITTING_REMEDY);
    assertThat(run().gaveOwn("A calendar").score(noCrew).passed()).doesNotContain(Check.FITTING_REMEDY);
  }

  @Test
  void whatWasTakenBackIsNoRemedy() {
    var score = run().gave(RemedyKind.EXTRA_HOURS, GrantState.DECLINED).score(noCrew);
    assertThat(score.passed()).doesNotContain(Check.FITTING_REMEDY, Check.WITHIN_LIMIT);
  }

  @Test
  void whoAsksForLeaveHasNotSolvedItOnTheSpot() {
    var asked = run().gave(RemedyKind.EXTRA_HOURS, GrantState.AWAITING).score(noCrew);
    assertThat(asked.passed()).contains(Check.FITTING_REMEDY).doesNotContain(Check.WITHIN_LIMIT);
    var both =
        run().gave(RemedyKind.GIFT, GrantState.GRANTED).gave(RemedyKind.EXTRA_HOURS, GrantState.AWAITING).score(noCrew);
    assertThat(both.passed()).doesNotContain(Check.WITHIN_LIMIT);
  }

  @Test
  void moreDoneWellIsBetterAndThenFasterIs() {
    assertThat(runOf(61, EnumSet.allOf(Check.class)).points()).isEqualTo(5);
    assertThat(runOf(60, EnumSet.allOf(Check.class)).points()).isEqualTo(PracticeRun.MOST);
    assertThat(PracticeRun.BY_RESULT.compare(runOf(50, EnumSet.allOf(Check.class)), runOf(20, Set.of()))).isPositive();
    assertThat(PracticeRun.BY_RESULT.compare(runOf(20, Set.of()), runOf(50, Set.of()))).isPositive();
  }

  private static PracticeRun runOf(int seconds, Set<Check> passed) {
    return new PracticeRun(new StaffId(1), "no_crew", Instant.EPOCH, seconds, passed);
  }

  private static Mark mark(PracticeScore score, Check check) {
    return score.marks().get(check.ordinal());
  }
}
