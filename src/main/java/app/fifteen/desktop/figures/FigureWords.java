package app.fifteen.desktop.figures;

import app.fifteen.card.CardOrigin;
import app.fifteen.card.figures.Behind;
import app.fifteen.card.figures.BonusFlow;
import app.fifteen.card.figures.MonthOfCards;
import app.fifteen.card.figures.Sums;
import app.fifteen.desktop.figures.FigureSheet.Cell;
import app.fifteen.desktop.figures.FigureSheet.Line;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import app.fifteen.office.CardPolicy;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Months of cards in words. */
final class FigureWords {

  private static final String NOTHING = "–";

  private final Messages messages;
  private final DateTimeFormatter month;
  private final DateTimeFormatter shortMonth;

  FigureWords(Messages messages) {
    this.messages = messages;
    month = DateTimeFormatter.ofPattern("LLLL yyyy", messages.locale());
    shortMonth = DateTimeFormatter.ofPattern("LLL yy", messages.locale());
  }

  String month(YearMonth each) {
    return month.format(each);
  }

  /** Below a bar there is little room. */
  String shortMonth(YearMonth each) {
    return shortMonth.format(each).replace(".", "");
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(messages.locale()).format(number);
  }

  String amounts(List<Money> amounts) {
    return amounts.isEmpty()
        ? NOTHING
        : amounts.stream().map(money -> money.format(messages.locale())).collect(Collectors.joining("\n"));
  }

  /** @param current the month that is not over yet */
  String goal(long sold, CardPolicy.Goal goal, boolean current) {
    if (sold < goal.atLeast()) {
      return messages.get(current ? "figures.goal.to_go" : "figures.goal.short", goal.atLeast() - sold);
    }
    return messages.get(sold > goal.usual() ? "figures.goal.above" : "figures.goal.reached");
  }

  /** What a bar, or a number of a month, is of. */
  String issued(CardOrigin origin, YearMonth each) {
    return messages.get(origin == CardOrigin.SOLD ? "figures.behind.sold" : "figures.behind.given", month(each));
  }

  FigureSheet months(List<MonthOfCards> months, CardPolicy.Goal goal, YearMonth current) {
    var headings =
        new ArrayList<>(
            List.of(
                messages.get("figures.month"), messages.get("figures.sold"),
                messages.get("figures.goal", goal.atLeast(), goal.usual()), messages.get("figures.given"),
                messages.get("figures.income")));
    for (var flow : BonusFlow.values()) {
      headings.add(messages.word(flow));
    }
    var lines = new ArrayList<Line>();
    // The newest first: it is the one somebody can still do something about.
    months.reversed().forEach(each -> lines.add(line(each, goal, each.month().equals(current))));
    lines.add(total(months));
    return new FigureSheet(headings, lines);
  }

  private Line line(MonthOfCards each, CardPolicy.Goal goal, boolean current) {
    var cells = new ArrayList<Cell>();
    cells.add(cell(number(each.sold()), new Behind.Issued(CardOrigin.SOLD, each.month()), each.sold() > 0));
    cells.add(Cell.plain(goal(each.sold(), goal, current)));
    cells.add(cell(number(each.given()), new Behind.Issued(CardOrigin.GIVEN, each.month()), each.given() > 0));
    cells.add(
        cell(amounts(each.income()), new Behind.Issued(CardOrigin.SOLD, each.month()), !each.income().isEmpty()));
    for (var flow : BonusFlow.values()) {
      var amounts = each.bonuses().get(flow);
      cells.add(cell(amounts(amounts), new Behind.Moved(flow, each.month()), !amounts.isEmpty()));
    }
    return new Line(month(each.month()), "", cells);
  }

  private Line total(List<MonthOfCards> months) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.plain(number(months.stream().mapToLong(MonthOfCards::sold).sum())));
    cells.add(Cell.plain(""));
    cells.add(Cell.plain(number(months.stream().mapToLong(MonthOfCards::given).sum())));
    cells.add(Cell.plain(sum(months, MonthOfCards::income)));
    for (var flow : BonusFlow.values()) {
      cells.add(Cell.plain(sum(months, each -> each.bonuses().get(flow))));
    }
    return new Line(messages.get("figures.total", months.size()), "", cells, true);
  }

  private String sum(List<MonthOfCards> months, Function<MonthOfCards, List<Money>> amounts) {
    var sums = new Sums();
    months.forEach(each -> amounts.apply(each).forEach(sums::add));
    return amounts(sums.amounts());
  }

  /** @param some whether there are rows to show */
  Cell cell(String text, Behind behind, boolean some) {
    return new Cell(text, Optional.of(behind).filter(_ -> some), title(behind));
  }

  private String title(Behind behind) {
    return switch (behind) {
      case Behind.Issued(var origin, var each) -> issued(origin, each);
      case Behind.Moved(var flow, var each) -> messages.get("figures.behind.moved", flow, month(each));
      case Behind.InState(var state, var origin) -> of(messages.word(state), origin);
      case Behind.Holding(var held, var origin) -> of(messages.word(held), origin);
      case Behind.Living(var origin) -> of(messages.get("figures.lives.cards"), Optional.of(origin));
      case Behind.Shown(var origin) -> of(messages.get("figures.lives.presentations"), Optional.of(origin));
      case Behind.Bought(var origin) -> of(messages.get("figures.lives.purchases"), Optional.of(origin));
      case Behind.Spent(var origin) -> of(messages.get("figures.lives.spent"), Optional.of(origin));
      case Behind.Alive(var origin, var months) ->
          of(messages.get("figures.lives.alive", months), Optional.of(origin));
    };
  }

  private String of(String what, Optional<CardOrigin> origin) {
    return origin.map(each -> messages.get("figures.behind.of", what, origin(each))).orElse(what);
  }

  String origin(CardOrigin origin) {
    return messages.get(origin == CardOrigin.SOLD ? "figures.sold" : "figures.given");
  }
}
