package app.fifteen.remedy;

import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.UsualCost;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The seven an office begins with (R18), to be made its own. */
final class HouseRemedies {

  private static final Optional<Integer> FOR_EVER = Optional.empty();
  private static final Optional<Integer> HALF_A_YEAR = Optional.of(183);
  private static final Optional<Integer> A_MONTH = Optional.of(30);

  private final Messages messages;
  private final Currency currency;

  private HouseRemedies(Language language, Currency currency) {
    this.messages = new Messages(language);
    this.currency = currency;
  }

  static List<Terms> in(Language language, Currency currency) {
    return new HouseRemedies(language, currency).all();
  }

  private List<Terms> all() {
    return List.of(
        terms("remedy.house.money_back", RemedyKind.MONEY_BACK, task("remedy.house.money_back.task"), "5000", "60", FOR_EVER),
        terms("remedy.house.discount", RemedyKind.DISCOUNT, new Effect.Nothing(), "3000", "35", HALF_A_YEAR),
        terms("remedy.house.bonus", RemedyKind.BONUS, new Effect.Bonus(), "1500", "20", HALF_A_YEAR),
        terms("remedy.house.gift", RemedyKind.GIFT, task("remedy.house.gift.task"), "1700", "20", A_MONTH),
        terms(
            "remedy.house.better_product", RemedyKind.BETTER_PRODUCT, task("remedy.house.better_product.task"), "5000",
            "60", HALF_A_YEAR),
        terms(
            "remedy.house.director_visit", RemedyKind.DIRECTOR_VISIT, task("remedy.house.director_visit.task"), "2500",
            "30", A_MONTH),
        terms("remedy.house.official_apology", RemedyKind.OFFICIAL_APOLOGY, new Effect.Letter(), "0", "0", FOR_EVER));
  }

  private Effect task(String key) {
    return new Effect.Task(messages.get(key));
  }

  private Terms terms(
      String key, RemedyKind kind, Effect effect, String roubles, String euros, Optional<Integer> validDays) {
    return new Terms(messages.get(key), kind, effect, UsualCost.of(currency, roubles, euros), validDays);
  }
}
