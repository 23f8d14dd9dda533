package app.fifteen.office;

import app.fifteen.kernel.Money;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.UsualCost;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code [cards]} and {@code [[card_rates]]}; what is left out is that of the house. */
final class CardPolicyReader {

  static final List<String> KEYS =
      List.of(
          "price", "discount", "accrual", "accrual_fixed", "life_months", "bonus_currency", "redeemable", "bare_renewals",
          "most_persons", "goal_at_least", "goal_usual");

  private static final Pattern PERCENT = Pattern.compile("\\d{1,3}([.]\\d{1,2})? ?%");
  private static final Pattern RATE = Pattern.compile("\\d{1,9}([.]\\d{1,6})?");
  private static final int MOST = 1000;

  private static final int DISCOUNT = 300;
  private static final int ACCRUAL = 500;
  private static final int LIFE_MONTHS = 6;
  private static final int REDEEMABLE = 5_000;
  private static final CardPolicy.Goal GOAL = new CardPolicy.Goal(20, 25);

  private final TomlSection section;
  private final MoneyReader money;

  private CardPolicyReader(TomlSection section, MoneyReader money) {
    this.section = section;
    this.money = money;
  }

  static CardPolicy read(TomlSection root, MoneyReader money) {
    var house = byTheHouse(money.currency());
    var policy = root.section("cards").map(section -> new CardPolicyReader(section, money).read(house)).orElse(house);
    var rates = rates(root);
    if (money.judge() && !policy.terms().bonuses().equals(money.currency()) && rates.isEmpty() && root.has("cards")) {
      root.section("cards")
          .orElseThrow()
          .note(
              "bonus_currency",
              Rejection.of(
                  "office.file.no_rate", policy.terms().bonuses().getCurrencyCode(), money.currency().getCurrencyCode()));
    }
    return new CardPolicy(
        policy.price(), policy.terms(), rates, policy.redeemable(), policy.bareRenewals(), policy.mostPersons(),
        policy.goal());
  }

  static CardPolicy byTheHouse(Currency currency) {
    return new CardPolicy(
        UsualCost.of(currency, "500", "6"),
        new CardTerms(DISCOUNT, new CardTerms.Accrual.Share(ACCRUAL), LIFE_MONTHS, currency),
        List.of(),
        REDEEMABLE,
        Optional.empty(),
        Optional.empty(),
        GOAL);
  }

  private CardPolicy read(CardPolicy house) {
    section.allow(KEYS);
    var currency = section.text("bonus_currency", OfficeFileReader::currency, "office.file.bad_currency");
    boolean judge = money.judge() && (currency.isPresent() || !section.has("bonus_currency"));
    var bonuses = new MoneyReader(currency.orElse(money.currency()), judge);
    var terms =
        new CardTerms(
            percent("discount").orElse(DISCOUNT),
            accrual(bonuses),
            count("life_months", 1, CardTerms.LONGEST_LIFE).orElse(LIFE_MONTHS),
            bonuses.currency());
    return new CardPolicy(
        money.read(section, "price").orElse(house.price()),
        terms,
        List.of(),
        percent("redeemable").orElse(REDEEMABLE),
        count("bare_renewals", 0, MOST),
        count("most_persons", 1, MOST),
        goal());
  }

  private CardTerms.Accrual accrual(MoneyReader bonuses) {
    var share = percent("accrual");
    var fixed = bonuses.read(section, "accrual_fixed").map(Money::minor);
    if (section.has("accrual") && section.has("accrual_fixed")) {
      section.note("accrual_fixed", Rejection.of("office.file.accrual_twice"));
    }
    return fixed
        .<CardTerms.Accrual>map(CardTerms.Accrual.Fixed::new)
        .orElseGet(() -> new CardTerms.Accrual.Share(share.orElse(ACCRUAL)));
  }

  private CardPolicy.Goal goal() {
    var atLeast = count("goal_at_least", 0, MOST);
    var usual = count("goal_usual", 0, MOST);
    int least = atLeast.orElse(Math.min(GOAL.atLeast(), usual.orElse(GOAL.atLeast())));
    int most = usual.orElse(Math.max(GOAL.usual(), least));
    if (most < least) {
      section.note("goal_usual", Rejection.of("office.file.goal_below", section.name("goal_usual"), least));
      return GOAL;
    }
    return new CardPolicy.Goal(least, most);
  }

  private Optional<Integer> count(String key, int least, int most) {
    var number = section.number(key);
    if (number.isPresent() && (number.get() < least || number.get() > most)) {
      section.note(
          key, Rejection.of("office.file.bad_count", section.name(key), number.get().toString(), least, most));
      return Optional.empty();
    }
    return number.map(Long::intValue);
  }

  private Optional<Integer> percent(String key) {
    return section.text(key, CardPolicyReader::basisPoints, "office.file.bad_percent");
  }

  /** {@code 3%} or {@code 2.5 %} as basis points. */
  private static Optional<Integer> basisPoints(String text) {
    return PERCENT.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace("%", "").strip()).movePointRight(2).intValueExact())
            .filter(points -> points <= CardTerms.WHOLE)
        : Optional.empty();
  }

  private static List<BonusRate> rates(TomlSection root) {
    var days = new HashSet<LocalDate>();
    var rates = new ArrayList<BonusRate>();
    for (var section : root.sections("card_rates")) {
      section.allow(List.of("from", "per_bonus"));
      List.of("from", "per_bonus").forEach(section::require);
      var from = section.text("from", OfficeFileReader::date, "office.file.bad_date");
      var rate = section.text("per_bonus", CardPolicyReader::rate, "office.file.bad_rate");
      from.filter(day -> !days.add(day))
          .ifPresent(day -> section.note("from", Rejection.of("office.file.duplicate_date", day)));
      if (from.isPresent() && rate.isPresent()) {
        rates.add(new BonusRate(from.get(), rate.get()));
      }
    }
    return rates;
  }

  private static Optional<BigDecimal> rate(String text) {
    return RATE.matcher(text).matches()
        ? Optional.of(new BigDecimal(text)).filter(rate -> rate.signum() > 0)
        : Optional.empty();
  }
}
