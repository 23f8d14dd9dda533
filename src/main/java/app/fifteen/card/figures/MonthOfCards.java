package app.fifteen.card.figures;

import app.fifteen.kernel.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What an office did with cards in a month of its own calendar (R33).
 *
 * @param income from cards that were sold, each currency by itself
 * @param bonuses what became of them, each currency by itself
 */
public record MonthOfCards(
    YearMonth month, long sold, long given, List<Money> income, Map<BonusFlow, List<Money>> bonuses) {

  public MonthOfCards {
    income = List.copyOf(income);
    bonuses = Map.copyOf(bonuses);
  }
}
