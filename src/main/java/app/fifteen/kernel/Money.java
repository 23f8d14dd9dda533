package app.fifteen.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Whole minor units (kopecks, cents, stotinki) of a currency; never floating point (R32). */
public record Money(long minor, Currency currency) {

  /** @throws ArithmeticException if the amount has more decimals than the currency */
  public static Money of(BigDecimal amount, Currency currency) {
    return new Money(amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
  }

  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
  }

  /** As people write it: {@code 1 700,00 ₽}. */
  public String format(Locale locale) {
    var format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(currency);
    format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
    format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
    return format.format(amount());
  }

  /** As people type it, and {@link TypedMoney} reads it: {@code 1700,50}, and {@code 1700} where nothing follows the comma. */
  public String typed(Locale locale) {
    var whole = amount().stripTrailingZeros();
    var text = (whole.scale() > 0 ? amount() : whole).toPlainString();
    return text.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
  }
}
