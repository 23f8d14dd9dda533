package app.fifteen.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Worked out by hand from (p + z²/2n − z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n) with z = 1.959964, z² = 3.841459. */
class WilsonIntervalTest {

  private static void bound(int kept, int known, double expected) {
    assertThat(WilsonInterval.lowerBound(kept, known)).isCloseTo(expected, within(0.000001));
  }

  @Test
  void oneOfOneIsWorthAFifth() {
    // (1 + 1.920729 − 1.959964·√(0 + 0.960365)) / 4.841459 = (2.920729 − 1.920729) / 4.841459
    bound(1, 1, 0.206549);
  }

  @Test
  void fortyFiveOfFiftyIsWorthMore() {
    // p = 0.9: (0.9 + 0.038415 − 1.959964·√(0.0018 + 0.000384)) / 1.076829 = (0.938415 − 0.091599) / 1.076829
    bound(45, 50, 0.786398);
  }

  @Test
  void twelveOfFourteenAreWorthThreeFifths() {
    // p = 0.857143: (0.857143 + 0.137195 − 1.959964·√(0.008746 + 0.004900)) / 1.274390 = (0.994338 − 0.228957) / 1.274390
    bound(12, 14, 0.600586);
  }

  @Test
  void nothingKnownIsWorthNothing() {
    assertThat(WilsonInterval.lowerBound(0, 0)).isZero();
    assertThat(WilsonInterval.lowerBound(0, 9)).isZero();
  }

  @Test
  void nobodyKeepsMoreThanThereAre() {
    assertThatThrownBy(() -> WilsonInterval.lowerBound(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WilsonInterval.lowerBound(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
