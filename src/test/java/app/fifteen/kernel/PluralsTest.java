package app.fifteen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside a number, as somebody would say it. */
class PluralsTest {

  private static final String DAYS = "осталось {0,plural,one{# день}few{# дня}many{# дней}other{# дня}}, {1}";

  @ParameterizedTest
  @CsvSource({
    "0, 0 дней", "1, 1 день", "2, 2 дня", "4, 4 дня", "5, 5 дней", "11, 11 дней", "12, 12 дней", "14, 14 дней",
    "20, 20 дней", "21, 21 день", "22, 22 дня", "25, 25 дней", "101, 101 день", "111, 111 дней", "112, 112 дней",
    "121, 121 день", "1002, '1 002 дня'"
  })
  void russianTellsOneFewAndMany(int number, String said) {
    assertThat(new Messages(Language.RU).get("settings.remedies.days", number).replace('\u00A0', ' ')).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 дни", "1, 1 ден", "2, 2 дни", "5, 5 дни", "11, 11 дни", "21, 21 дни", "101, 101 дни", "111, 111 дни"})
  void bulgarianTellsOneOnly(int number, String said) {
    assertThat(new Messages(Language.BG).get("settings.remedies.days", number)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 day", "2, 2 days", "11, 11 days", "21, 21 days"})
  void englishTellsOneOnly(int number, String said) {
    assertThat(new Messages(Language.EN).get("settings.remedies.days", number)).isEqualTo(said);
  }

  @Test
  void aPartOfOneIsAPart() {
    assertThat(Plurals.choose(DAYS, Language.RU, new BigDecimal("1.5"))).isEqualTo("осталось {0} дня, {1}");
    assertThat(Plurals.choose(DAYS, Language.RU, new BigDecimal("5.00"))).isEqualTo("осталось {0} дней, {1}");
  }

  @Test
  void severalNumbersInASentenceHaveEachTheirOwnForm() {
    assertThat(new Messages(Language.RU).get("letterhead.long_address", 1, 21))
        .isEqualTo("Адрес слишком длинный: не больше 1 строки и не больше 21 знака на всё.");
    assertThat(new Messages(Language.RU).get("letterhead.long_address", 2, 5))
        .isEqualTo("Адрес слишком длинный: не больше 2 строк и не больше 5 знаков на всё.");
  }
}
