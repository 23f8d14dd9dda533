package app.fifteen.request;

import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Any date that was promised is at risk by R6: once a third of the working time before it is left. */
class PromisedDeadlineTest {

  /** Monday to Tuesday, nine to seven: ten hours of work. */
  private static final Instant START = moscow("2026-11-23T10:00");

  private static final Instant DUE = moscow("2026-11-24T10:00");

  @Test
  void aDayIsNotAtRiskWhenItHasJustBegun() {
    assertThat(stateAt("2026-11-23T10:03")).isEqualTo(DeadlineState.ON_TRACK);
    assertThat(stateAt("2026-11-23T16:41")).isEqualTo(DeadlineState.ON_TRACK);
  }

  @Test
  void itIsOnceAThirdOfTheWorkingTimeIsLeft() {
    assertThat(stateAt("2026-11-23T16:42")).isEqualTo(DeadlineState.AT_RISK);
    assertThat(stateAt("2026-11-24T09:58")).isEqualTo(DeadlineState.AT_RISK);
    assertThat(stateAt("2026-11-24T09:59")).isEqualTo(DeadlineState.DUE_NOW);
    assertThat(stateAt("2026-11-24T10:00")).isEqualTo(DeadlineState.DUE_NOW);
    assertThat(stateAt("2026-11-24T10:01")).isEqualTo(DeadlineState.MISSED);
  }

  private static DeadlineState stateAt(String local) {
    return Deadline.promised(START, DUE, HouseFixture.policy()).stateAt(moscow(local));
  }
}
