package app.fifteen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedMoneyTest {

  @ParameterizedTest
  @CsvSource({
    "1700, RUB, 170000", "'1 700,50', RUB, 170050", "1\u00A0700.5, RUB, 170050", "0, RUB, 0", "'10,00', JPY, 10",
    "9 999 999 999, RUB, 999999999900"
  })
  void amountsAreReadAsPeopleWriteThem(String typed, String currency, long minor) {
    var read = TypedMoney.read(typed, Currency.getInstance(currency)).orFail();
    assertThat(read).isEqualTo(new Money(minor, Currency.getInstance(currency)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', RUB, money.missing", "' ', RUB, money.missing", "1e9, RUB, money.wrong", "-5, RUB, money.wrong",
    "'1,2,3', RUB, money.wrong", "'1,234', RUB, money.decimals", "'1,5', JPY, money.decimals",
    "10000000000, RUB, money.too_much"
  })
  void whatIsNoAmountIsRefusedInWords(String typed, String currency, String why) {
    String key =
        TypedMoney.read(typed, Currency.getInstance(currency)).either(Money::toString, Rejection::key);
    assertThat(key).isEqualTo(why);
  }

  /** What a form fills in has the comma of its language, and is read as the same amount. */
  @ParameterizedTest
  @CsvSource({
    "RU, RUB, 170050, '1700,50'", "BG, EUR, 170050, '1700,50'", "EN, EUR, 170050, 1700.50", "RU, RUB, 170000, 1700",
    "EN, RUB, 0, 0", "BG, JPY, 1700, 1700"
  })
  void anAmountIsFilledInAsPeopleTypeIt(Language language, String currency, long minor, String typed) {
    var money = new Money(minor, Currency.getInstance(currency));
    assertThat(money.typed(language.locale())).isEqualTo(typed);
    assertThat(TypedMoney.read(typed, money.currency()).orFail()).isEqualTo(money);
  }
}
