package app.fifteen.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeTest {

  @ParameterizedTest
  @CsvSource({
    "15m,900,15m",
    "9h,32400,9h",
    "1h30m,5400,1h30m",
    "90s,90,1m30s",
    "0s,0,0s",
    "24h,86400,24h",
    "60m,3600,1h"
  })
  void readsAndPrints(String text, long seconds, String printed) {
    var time = WorkingTime.parse(text).orElseThrow();
    assertThat(time).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(WorkingTime.print(time)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "15", "m", "-5m", "1m1h", "1.5h", "15 m", "10001h", "99999999999999999999s", "15M", "٣m"})
  void refusesWhatIsNoWorkingTime(String text) {
    assertThat(WorkingTime.parse(text)).isEmpty();
  }
}
