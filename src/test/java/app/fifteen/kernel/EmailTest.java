package app.fifteen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTest {

  @ParameterizedTest
  @CsvSource({
    "Anna@Example.COM, anna@example.com",
    "mailto:Anna@example.com, anna@example.com",
    "MAILTO:anna@example.com?subject=Tour, anna@example.com",
    "анна@пример.рф, анна@пример.рф",
    "анна@ПРИМЕР.РФ, анна@пример.рф",
    "анна@xn--e1afmkfd.xn--p1ai, анна@пример.рф",
    "info@XN--E1AFMKFD.рф, info@пример.рф",
    "info@mail.xn--e1afmkfd.xn--p1ai, info@mail.пример.рф",
    "xn--box@example.com, xn--box@example.com"
  })
  void isOneAddressHoweverItIsSpelled(String typed, String address) {
    assertThat(Email.read(typed).orFail().address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mailto:", "anna", "anna@", "@example.com", "mailto:anna", "a b@example.com"})
  void isRefusedWhereNothingCouldBeSent(String typed) {
    assertThat(Email.read(typed)).isInstanceOf(Outcome.Refused.class);
  }
}
