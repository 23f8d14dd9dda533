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
}
