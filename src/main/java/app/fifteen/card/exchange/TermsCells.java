package app.fifteen.card.exchange;

import static app.fifteen.card.exchange.CardField.ACCRUAL_FIXED;
import static app.fifteen.card.exchange.CardField.ACCRUAL_PERCENT;
import static app.fifteen.card.exchange.CardField.BONUS_CURRENCY;
import static app.fifteen.card.exchange.CardField.DISCOUNT_PERCENT;
import static app.fifteen.card.exchange.CardField.LIFE_MONTHS;

import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.WrittenAmount;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.CardPolicy;
import app.fifteen.office.CardTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** The terms of a card, as far as a row tells them; the rest are the office's of today. */
final class TermsCells {

  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,6})?) ?(%?)");
  private static final Pattern MONTHS = Pattern.compile("(\\d{1,3})[^\\d]*");

  private final CardPolicy policy;
  private final LocalDate today;

  TermsCells(CardPolicy policy, LocalDate today) {
    this.policy = policy;
    this.today = today;
  }

  /** @return refused where the bonuses are in a currency of which nobody here knows the worth: no card could be used so */
  Outcome<CardTerms> read(Cells<CardField> cells) {
    return currency(cells.text(BONUS_CURRENCY).strip())
        .then(
            bonuses ->
                Outcome.done(
                    new CardTerms(
                        percent(cells, DISCOUNT_PERCENT).orElse(policy.terms().discount()), accrual(cells, bonuses),
                        months(cells).orElse(policy.terms().lifeMonths()), bonuses)));
  }

  private Outcome<Currency> currency(String code) {
    var usual = policy.terms().bonuses();
    if (code.isEmpty() || code.equals(usual.getCurrencyCode())) {
      return Outcome.done(usual);
    }
    return Currency.getAvailableCurrencies().stream()
        .filter(each -> each.getCurrencyCode().equals(code))
        .filter(each -> policy.rateOn(each, today).isPresent())
        .findFirst()
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused("import.card.currency", Cells.shortened(code), usual.getCurrencyCode()));
  }

  private CardTerms.Accrual accrual(Cells<CardField> cells, Currency bonuses) {
    var share = percent(cells, ACCRUAL_PERCENT);
    if (share.isPresent()) {
      return new CardTerms.Accrual.Share(share.get());
    }
    var fixed = cells.text(ACCRUAL_FIXED);
    return fixed.isBlank()
        ? policy.terms().accrual()
        : cells.take(
            ACCRUAL_FIXED,
            WrittenAmount.read(fixed, bonuses).then(money -> Outcome.done(new CardTerms.Accrual.Fixed(money.minor()))),
            policy.terms().accrual());
  }

  /** In basis points. */
  private static Optional<Integer> percent(Cells<CardField> cells, CardField field) {
    var text = CleanText.visible(cells.text(field));
    return text.isEmpty()
        ? Optional.empty()
        : cells.take(field, percent(text).then(points -> Outcome.done(Optional.of(points))), Optional.empty());
  }

  /** A spreadsheet keeps 3 % as 0.03: less than one without a sign may be either. */
  private static Outcome<Integer> percent(String text) {
    var percent = PERCENT.matcher(text);
    if (!percent.matches()) {
      return Outcome.refused("import.percent.wrong", Cells.shortened(text));
    }
    var amount = new BigDecimal(percent.group(1).replace(',', '.'));
    if (percent.group(2).isEmpty() && amount.signum() > 0 && amount.compareTo(BigDecimal.ONE) < 0) {
      return Outcome.refused("import.percent.two_ways", text);
    }
    var points = amount.movePointRight(2).stripTrailingZeros();
    return points.scale() > 0 || points.compareTo(BigDecimal.valueOf(CardTerms.WHOLE)) > 0
        ? Outcome.refused("import.percent.wrong", text)
        : Outcome.done(points.intValueExact());
  }

  private static Optional<Integer> months(Cells<CardField> cells) {
    var text = CleanText.visible(cells.text(LIFE_MONTHS));
    return text.isEmpty()
        ? Optional.empty()
        : cells.take(LIFE_MONTHS, months(text).then(count -> Outcome.done(Optional.of(count))), Optional.empty());
  }

  private static Outcome<Integer> months(String text) {
    var months = MONTHS.matcher(text);
    int count = months.matches() ? Integer.parseInt(months.group(1)) : 0;
    return count < 1 || count > CardTerms.LONGEST_LIFE
        ? Outcome.refused("import.card.months", Cells.shortened(text), CardTerms.LONGEST_LIFE)
        : Outcome.done(count);
  }
}
