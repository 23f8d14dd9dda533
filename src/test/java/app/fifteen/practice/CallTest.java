package app.fifteen.practice;

import static app.fifteen.practice.PracticeFixture.OPENED;
import static app.fifteen.practice.PracticeFixture.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.complaint.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the client says, and when. */
class CallTest {

  private final PracticeCase script = PracticeFixture.script("no_crew");
  private final ClientLines lines = script.lines();

  private List<String> said(PracticeFixture run, long seconds) {
    return new Call(script, "Windows & Co")
        .lines(run.complaint(), OPENED.plusSeconds(seconds)).stream().map(Call.Line::words).toList();
  }

  @Test
  void theFirstSentencesComeOneAfterAnother() {
    assertThat(said(new PracticeFixture(), 0)).containsExactly(lines.opening().getFirst());
    assertThat(said(new PracticeFixture(), 4)).hasSize(2);
    assertThat(said(new PracticeFixture(), 9)).isEqualTo(lines.opening());
  }

  @Test
  void theClientCallsTheCompanyByItsName() {
    var hotel = PracticeFixture.script("hotel_swap");
    assertThat(new Call(hotel, "Far & Away").lines(new PracticeFixture().complaint(), OPENED))
        .singleElement()
        .satisfies(line -> assertThat(line.words()).startsWith("Is that Far & Away?"));
  }

  @Test
  void aStepDoneWellIsAnswered() {
    var run = new PracticeFixture().apologized("I am sorry.").owned("It is on us.");
    assertThat(said(run, 30))
        .endsWith(lines.replies().get(Step.APOLOGIZE), lines.replies().get(Step.OWN));
  }

  @Test
  void whoBlamesIsToldSo() {
    var run = new PracticeFixture().apologized("I am sorry.").owned("It was the foreman's fault.");
    assertThat(said(run, 30)).endsWith(lines.blamed());
  }

  @Test
  void silenceMakesTheClientSharperAndAWordOfOursBeginsItAnew() {
    var patience = lines.patience().toSeconds();
    assertThat(said(new PracticeFixture(), 8 + patience - 1)).isEqualTo(lines.opening());
    assertThat(said(new PracticeFixture(), 8 + patience)).endsWith(lines.impatient().getFirst());
    assertThat(said(new PracticeFixture(), 3600)).endsWith(lines.impatient().toArray(String[]::new));
    var apologized = new PracticeFixture().apologized("I am sorry.");
    assertThat(said(apologized, 10 + patience - 1)).doesNotContainAnyElementsOf(lines.impatient());
  }

  @Test
  void whenAllIsDoneTheClientIsContentForGood() {
    var run = new PracticeFixture().apologized("Sorry.").owned("Ours.").fixed(TOMORROW).compensated();
    assertThat(said(run, 3600)).endsWith(lines.replies().get(Step.COMPENSATE)).hasSize(7);
  }
}
