package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date that somebody types is shown so that nobody takes it for another one. */
class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "EN, 5 Jun 2026, 5 Jun 2026",
    "EN, 5 june 2026, 5 Jun 2026",
    "EN, 05/06/2026, 5 Jun 2026",
    "EN, 5.6.2026, 5 Jun 2026",
    "EN, 2026-06-05, 5 Jun 2026",
    "RU, 05.06.2026, 05.06.2026",
    "RU, 5 июня 2026 г., 05.06.2026",
    "RU, 5 мая 2026, 05.05.2026",
    "BG, 5.06.2026 г., 05.06.2026",
    "BG, 5 май 2026, 05.05.2026"
  })
  void isReadInNumbersAndInWords(Language language, String typed, String shown) {
    assertThat(OnScreen.get(() -> asShown(language, typed))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"EN, 12/25/2026", "EN, 5 Foo 2026", "RU, 31.02.2026"})
  void whatIsNoneStaysAsItWasTyped(Language language, String typed) {
    OnScreen.run(
        () -> {
          var picker = new DatePicker();
          var wrong = Dates.in(picker, new Messages(language));
          assertThat(picker.getConverter().fromString(typed)).isNull();
          assertThat(wrong.get()).isEqualTo(typed);
        });
  }

  private static String asShown(Language language, String typed) {
    var picker = new DatePicker();
    Dates.in(picker, new Messages(language));
    LocalDate read = picker.getConverter().fromString(typed);
    return picker.getConverter().toString(read);
  }
}
