package app.fifteen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  @ParameterizedTest
  @ValueSource(strings = {"+7 (916) 123", "8 916 123", "007 916 123", "7916123", "916-123", "(+7) 916/123"})
  void aNumberIsMeantHoweverSomebodyBeginsIt(String typed) {
    assertThat(Phone.beginnings(typed, "RU")).contains("+7916123");
  }

  @Test
  void withACountryCodeOnlyThatCountryIsMeant() {
    assertThat(Phone.beginnings("+359 88", "RU")).containsExactly("+35988");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+", "Иванова 2", "7@office.ru"})
  void whatHasOtherThanDigitsIsNoNumber(String typed) {
    assertThat(Phone.beginnings(typed, "RU")).isEmpty();
  }
}
