package app.fifteen.card.figures;

import app.fifteen.card.CardOrigin;
import app.fifteen.database.EnumCode;
import app.fifteen.exchange.exporting.MoneyCells;
import app.fifteen.kernel.Money;
import app.fifteen.office.Office;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures as a file has them: in no language, a line for each of what the screen shows as one. The office stands in each
 * line, so that files of several can be put together.
 */
public record FigureTable(List<String> header, List<List<String>> lines) {

  private static final List<String> MONTHS =
      List.of(
          "office", "month", "sold", "given", "goal_at_least", "goal_usual", "income", "bonuses_accrued",
          "bonuses_redeemed", "bonuses_burnt", "bonuses_otherwise");
  private static final List<String> TODAY = List.of("office", "figure", "sold", "given");
  private static final int DECIMALS = 2;

  public FigureTable {
    header = List.copyOf(header);
    lines = List.copyOf(lines);
  }

  static FigureTable of(Office office, List<MonthOfCards> months) {
    var goal = office.cards().goal();
    return new FigureTable(
        MONTHS,
        months.stream()
            .map(
                month ->
                    Stream.concat(
                            Stream.of(
                                office.name(), month.month().toString(), String.valueOf(month.sold()),
                                String.valueOf(month.given()), String.valueOf(goal.atLeast()),
                                String.valueOf(goal.usual()), amounts(month.income())),
                            Stream.of(BonusFlow.values()).map(flow -> amounts(month.bonuses().get(flow))))
                        .toList())
            .toList());
  }

  static FigureTable of(Office office, CardsToday today) {
    var lines = new ArrayList<List<String>>();
    var sold = today.standing().get(CardOrigin.SOLD);
    var given = today.standing().get(CardOrigin.GIVEN);
    for (var state : CardState.values()) {
      lines.add(
          line(office, "cards_" + EnumCode.of(state), count(sold.cards().get(state)), count(given.cards().get(state))));
    }
    for (var held : CardsToday.HeldBonuses.values()) {
      var code = EnumCode.of(held);
      lines.add(line(office, "bonuses_" + code, sums(sold.amounts().get(held)), sums(given.amounts().get(held))));
      lines.add(
          line(office, "cards_with_" + code, count(sold.holding().get(held)), count(given.holding().get(held))));
    }
    return new FigureTable(TODAY, lines);
  }

  static FigureTable of(Office office, CardLives all) {
    var sold = all.lives().get(CardOrigin.SOLD);
    var given = all.lives().get(CardOrigin.GIVEN);
    var lines = new ArrayList<List<String>>();
    lines.add(line(office, "cards", count(sold.cards()), count(given.cards())));
    lines.add(line(office, "presentations", count(sold.presentations()), count(given.presentations())));
    lines.add(line(office, "presentations_per_card", perCard(sold.presentations(), sold), perCard(given.presentations(), given)));
    lines.add(line(office, "purchases", count(sold.purchases()), count(given.purchases())));
    lines.add(line(office, "purchases_per_card", perCard(sold.purchases(), sold), perCard(given.purchases(), given)));
    lines.add(line(office, "turnover", amounts(sold.turnover()), amounts(given.turnover())));
    lines.add(line(office, "bonuses_spent", amounts(sold.spent()), amounts(given.spent())));
    for (int after : CardLives.AFTER) {
      lines.add(
          line(
              office, "alive_after_" + after, count(sold.alive().get(after).alive()),
              count(given.alive().get(after).alive())));
      lines.add(
          line(
              office, "old_enough_for_" + after, count(sold.alive().get(after).of()),
              count(given.alive().get(after).of())));
    }
    return new FigureTable(TODAY, lines);
  }

  private static List<String> line(Office office, String figure, String sold, String given) {
    return List.of(office.name(), figure, sold, given);
  }

  private static String count(Long number) {
    return number == null ? "0" : number.toString();
  }

  /** Too few cards say nothing by an average. */
  private static String perCard(long number, CardLives.Life life) {
    return life.cards() < CardLives.FEWEST
        ? ""
        : BigDecimal.valueOf(number).divide(BigDecimal.valueOf(life.cards()), DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  private static String sums(List<Money> amounts) {
    return amounts == null ? "" : amounts(amounts);
  }

  private static String amounts(List<Money> amounts) {
    return amounts.stream()
        .map(money -> MoneyCells.amount(money.minor(), money.currency().getCurrencyCode()) + " " + money.currency().getCurrencyCode())
        .collect(Collectors.joining("; "));
  }
}
