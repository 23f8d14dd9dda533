package app.fifteen.office;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Rejection;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code [[make_goods]]}; without any, the ladder is that of R10 and R11. */
final class LadderReader {

  /** What the column for gifts takes. */
  static final int LONGEST_GIFT = 500;

  private static final int MOST_MONEY_DIGITS = 12;
  private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?");

  private LadderReader() {}

  /** @param judgeCosts whether the currency is right, so that the costs' decimals can be judged by it */
  static Ladder read(TomlSection root, Currency currency, Language language, boolean judgeCosts) {
    if (!root.has("make_goods")) {
      return byTheHouse(currency, language);
    }
    var rungs = new ArrayList<Rung>();
    for (var section : root.sections("make_goods")) {
      section.allow(List.of("after", "gift", "cost", "payer", "in_person"));
      List.of("after", "gift", "cost").forEach(section::require);
      var after = section.text("after", WorkingTime::parse, "office.file.bad_time_after");
      var gift = OfficeFileReader.limited(section, "gift", LONGEST_GIFT, true);
      var cost = cost(section, currency, judgeCosts);
      var payer = section.text("payer", LadderReader::payer, "office.file.bad_payer").orElse(Payer.MANAGER);
      boolean inPerson = section.yesOrNo("in_person").orElse(false);
      if (after.isPresent() && gift.isPresent() && cost.isPresent()) {
        rungs.add(new Rung(after.get(), gift.get(), cost.get(), payer, inPerson));
      }
    }
    rungs.sort(Comparator.comparing(Rung::after));
    return new Ladder(rungs);
  }

  /** Gift at once, visit a day later. */
  static Ladder byTheHouse(Currency currency, Language language) {
    var messages = new Messages(language);
    return new Ladder(
        List.of(
            new Rung(
                Duration.ZERO,
                messages.get("office.make_good.gift"),
                usual(currency, "1700", "20"),
                Payer.MANAGER,
                false),
            new Rung(
                Duration.ofHours(24),
                messages.get("office.make_good.visit"),
                usual(currency, "5000", "60"),
                Payer.MANAGER,
                true)));
  }

  /** Roubles as the rules say, elsewhere what the same things cost, to be set right by the office. */
  private static Money usual(Currency currency, String roubles, String euros) {
    var amount =
        switch (currency.getCurrencyCode()) {
          case "RUB" -> new BigDecimal(roubles);
          case "BGN" -> new BigDecimal(euros).multiply(BigDecimal.TWO);
          case "KZT" -> new BigDecimal(euros).multiply(BigDecimal.valueOf(500));
          case "JPY", "RSD" -> new BigDecimal(euros).multiply(BigDecimal.valueOf(100));
          default -> new BigDecimal(euros);
        };
    return Money.of(amount, currency);
  }

  private static Optional<Money> cost(TomlSection section, Currency currency, boolean judge) {
    var amount = section.text("cost", LadderReader::amount, "office.file.bad_cost");
    if (amount.isEmpty() || !judge) {
      return amount.map(_ -> new Money(0, currency));
    }
    if (amount.get().scale() > currency.getDefaultFractionDigits()) {
      section.note(
          "cost",
          Rejection.of(
              "office.file.cost_decimals",
              amount.get().toPlainString(),
              currency.getCurrencyCode(),
              currency.getDefaultFractionDigits()));
      return Optional.empty();
    }
    return amount.map(value -> Money.of(value, currency));
  }

  private static Optional<BigDecimal> amount(String text) {
    return AMOUNT.matcher(text).matches() && text.length() <= MOST_MONEY_DIGITS
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private static Optional<Payer> payer(String text) {
    return Stream.of(Payer.values()).filter(payer -> OfficeFileReader.lower(payer).equals(text)).findFirst();
  }
}
