package app.fifteen.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans of time are told as each language tells them. */
class SpokenTimeTest {

  @ParameterizedTest
  @CsvSource({
    "RU,1,1 день", "RU,2,2 дня", "RU,4,4 дня", "RU,5,5 дней", "RU,11,11 дней", "RU,12,12 дней", "RU,21,21 день",
    "RU,22,22 дня", "RU,25,25 дней", "RU,101,101 день", "RU,111,111 дней",
    "BG,1,1 ден", "BG,2,2 дни", "BG,5,5 дни", "BG,11,11 дни", "BG,21,21 дни",
    "EN,1,1 day", "EN,2,2 days", "EN,11,11 days", "EN,21,21 days"
  })
  void daysAreCountedInTheFormTheNumberAsksFor(Language language, int days, String told) {
    assertThat(in(language).days(Duration.ofDays(days))).isEqualTo(told);
  }

  @Test
  void hoursMatterOnlyForDaysThatAreFew() {
    assertThat(in(Language.RU).days(Duration.ofHours(100))).isEqualTo("4 дня 4 ч");
    assertThat(in(Language.RU).days(Duration.ofDays(9).plusHours(23))).isEqualTo("9 дней 23 ч");
    assertThat(in(Language.BG).days(Duration.ofDays(10).plusHours(23))).isEqualTo("10 дни");
  }

  @ParameterizedTest
  @CsvSource({
    "RU,PT15M,15 мин", "RU,PT1H30M,1 ч 30 мин", "RU,PT90S,1 мин 30 с", "RU,PT24H,24 ч", "RU,PT0S,0 мин",
    "BG,PT90S,1 мин 30 сек", "EN,PT1H30M,1 h 30 min"
  })
  void workingTimeIsNeverToldInTheFilesOwnLetters(Language language, Duration time, String told) {
    assertThat(in(language).of(time)).isEqualTo(told);
    assertThat(new Messages(language).get("deadline.line.worked", "", "", "", time, time)).contains(told).doesNotContain("PT");
  }

  @Test
  void noSentenceTellsAnInstantAsMachinesWriteIt() {
    var messages = new Messages(Language.RU);
    assertThatThrownBy(() -> messages.get("deadline.line.closed", Instant.EPOCH)).hasMessageContaining("format it first");
  }

  private static SpokenTime in(Language language) {
    return new SpokenTime(new Messages(language));
  }
}
