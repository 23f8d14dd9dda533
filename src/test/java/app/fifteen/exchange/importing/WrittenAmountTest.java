package app.fifteen.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAmountTest {

  private static final Currency RUB = Currency.getInstance("RUB");

  private static String read(String text) {
    return WrittenAmount.read(text, RUB).either(money -> money.amount().toPlainString(), why -> why.key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0.00", "17|17.00", "1700,5|1700.50", "1 700|1700.00", "1,234,567|1234567.00", "1.234.567,89|1234567.89", "0,500|0.50",
        "1700.500|1700.50", "+5|5.00", "-0|0.00", "(0)|0.00", "500 р.|500.00", "₽ 12|12.00", "12 RUB|12.00", "100 бонусов|100.00"
      })
  void amountsAreReadHoweverTheyAreWritten(String text, String amount) {
    assertThat(read(text)).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,700", "1.700", "12,345", "999.999"})
  void whatMayBeAThousandTimesMoreIsNotTaken(String text) {
    assertThat(read(text)).isEqualTo("import.amount.two_ways");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1 70", "1,23,456", "1.2.3", "1-2", "5e3", "1,5E+03", "12,", ".5", "(5", "5)", "5 apples", "5€$", "٣", "1 700 0"})
  void whatIsNoAmountIsNotTaken(String text) {
    assertThat(read(text)).isEqualTo("import.amount.wrong");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-5|import.amount.below_zero", "−0,01|import.amount.below_zero", "(7.50)|import.amount.below_zero", "5 €|import.amount.currency",
        "USD 5|import.amount.currency", "1.005|import.amount.two_ways", "0.005|money.decimals", "99999999999|money.too_much"
      })
  void whatCannotBeOnACardIsNamed(String text, String key) {
    assertThat(read(text)).isEqualTo(key);
  }

  /** A point or a comma for decimals, and for thousands nothing, blanks of each kind, an apostrophe or the other sign. */
  @Property
  void whatAnyProgramWritesIsReadBackExactly(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long minor, @ForAll("signs") List<Character> signs) {
    var symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(signs.get(0));
    symbols.setGroupingSeparator(signs.get(1));
    var format = new DecimalFormat("#,##0.00", symbols);
    format.setGroupingUsed(signs.get(1) != 'x');
    var money = new Money(minor, RUB);
    assertThat(WrittenAmount.read(format.format(money.amount()), RUB)).isEqualTo(Outcome.done(money));
  }

  @Provide
  Arbitrary<List<Character>> signs() {
    return Arbitraries.of(
        List.of('.', ','), List.of(',', '.'), List.of('.', ' '), List.of(',', '\u00a0'), List.of(',', '\u202f'), List.of('.', '\''),
        List.of('.', 'x'), List.of(',', 'x'));
  }

  /** No digit is skipped, added or moved: what is taken is all of them, with the decimals behind some of them. */
  @Property
  void whateverIsTakenHasAllDigitsOfTheText(@ForAll("dirt") String text) {
    WrittenAmount.read(text, RUB)
        .use(
            money -> {
              var digits = new BigDecimal(text.replaceAll("[^0-9]", ""));
              assertThat(IntStream.rangeClosed(0, 12).mapToObj(digits::movePointLeft))
                  .anyMatch(amount -> amount.compareTo(money.amount()) == 0);
            },
            why -> assertThat(why.key()).isNotBlank());
  }

  @Provide
  Arbitrary<String> dirt() {
    return Arbitraries.strings().withChars("0123456789  .,'-+()₽€$рубRUBE%").ofMaxLength(12);
  }
}
