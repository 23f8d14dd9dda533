package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A countdown is read at a glance, however long it still runs. */
class WhenTest {

  private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

  @Test
  void moreThanNinetyNineHoursAreToldInDays() {
    assertThat(left(Duration.ofMinutes(14))).isEqualTo("14:00");
    assertThat(left(Duration.ofHours(99))).isEqualTo("99:00:00");
    assertThat(left(Duration.ofHours(99).plusMinutes(1))).isEqualTo("4 дня 3 ч");
    assertThat(left(Duration.ofDays(21))).isEqualTo("21 день");
  }

  @Test
  void soIsWhatHasBeenOverdueForLong() {
    assertThat(left(Duration.ofHours(-99))).isEqualTo("+99:00:00");
    assertThat(left(Duration.ofDays(-5))).isEqualTo("+5 дней");
    assertThat(When.span(Duration.ofHours(120), new Messages(Language.BG))).isEqualTo("5 дни");
  }

  private static String left(Duration time) {
    return When.countdown(NOW.plus(time), NOW, new Messages(Language.RU));
  }
}
