package app.fifteen.desktop.figures;

import app.fifteen.card.CardOrigin;
import app.fifteen.card.figures.Behind;
import app.fifteen.card.figures.CardLives;
import app.fifteen.card.figures.CardState;
import app.fifteen.card.figures.CardsToday;
import app.fifteen.card.figures.Sums;
import app.fifteen.desktop.figures.FigureSheet.Cell;
import app.fifteen.desktop.figures.FigureSheet.Line;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How cards stand, and how those that were sold live beside those that were given, in words. */
final class StandingWords {

  private static final int DECIMALS = 1;

  private final Messages messages;
  private final FigureWords words;

  StandingWords(Messages messages, FigureWords words) {
    this.messages = messages;
    this.words = words;
  }

  FigureSheet today(CardsToday today) {
    var lines = new ArrayList<Line>();
    for (var state : CardState.values()) {
      lines.add(
          new Line(
              messages.word(state),
              messages.get("figures.state." + state.name().toLowerCase(Locale.ROOT)),
              each(origin -> cell(cards(today, state, origin), new Behind.InState(state, origin)))));
    }
    for (var held : CardsToday.HeldBonuses.values()) {
      lines.add(
          new Line(
              messages.word(held),
              messages.get("figures.held." + held.name().toLowerCase(Locale.ROOT)),
              each(origin -> held(today, held, origin))));
    }
    return new FigureSheet(
        List.of(
            messages.get("figures.cards"), messages.get("figures.sold"), messages.get("figures.given"),
            messages.get("figures.all")),
        lines);
  }

  /** Of sold cards, of given ones, and of all. */
  private static List<Cell> each(Function<Optional<CardOrigin>, Cell> cell) {
    return Stream.of(Optional.of(CardOrigin.SOLD), Optional.of(CardOrigin.GIVEN), Optional.<CardOrigin>empty())
        .map(cell)
        .toList();
  }

  private static Stream<CardsToday.Standing> of(CardsToday today, Optional<CardOrigin> origin) {
    return origin.map(each -> Stream.of(today.standing().get(each))).orElseGet(() -> today.standing().values().stream());
  }

  private static long cards(CardsToday today, CardState state, Optional<CardOrigin> origin) {
    return of(today, origin).mapToLong(standing -> standing.cards().getOrDefault(state, 0L)).sum();
  }

  private Cell held(CardsToday today, CardsToday.HeldBonuses held, Optional<CardOrigin> origin) {
    long cards = of(today, origin).mapToLong(standing -> standing.holding().getOrDefault(held, 0L)).sum();
    var sums = new Sums();
    of(today, origin).forEach(standing -> standing.amounts().getOrDefault(held, List.of()).forEach(sums::add));
    var text = words.amounts(sums.amounts());
    return words.cell(
        cards == 0 ? text : messages.get("figures.held", text, cards), new Behind.Holding(held, origin), cards > 0);
  }

  FigureSheet lives(CardLives lives) {
    var lines = new ArrayList<Line>();
    lines.add(line("cards", lives, (life, origin) -> cell(life.cards(), new Behind.Living(origin))));
    lines.add(line("presentations", lives, (life, origin) -> cell(life.presentations(), new Behind.Shown(origin))));
    lines.add(perCard("presentations_each", lives, CardLives.Life::presentations));
    lines.add(line("purchases", lives, (life, origin) -> cell(life.purchases(), new Behind.Bought(origin))));
    lines.add(perCard("purchases_each", lives, CardLives.Life::purchases));
    lines.add(line("turnover", lives, (life, origin) -> cell(life.turnover(), new Behind.Bought(origin))));
    lines.add(line("spent", lives, (life, origin) -> cell(life.spent(), new Behind.Spent(origin))));
    for (int after : CardLives.AFTER) {
      lines.add(
          new Line(
              messages.get("figures.lives.alive", after),
              messages.get("figures.lives.alive.what", after),
              both(lives, (life, origin) -> alive(life.alive().get(after), new Behind.Alive(origin, after)))));
    }
    return new FigureSheet(
        List.of(messages.get("figures.cards"), messages.get("figures.sold"), messages.get("figures.given")), lines);
  }

  private interface Figure {
    Cell of(CardLives.Life life, CardOrigin origin);
  }

  private Line line(String code, CardLives lives, Figure figure) {
    return new Line(
        messages.get("figures.lives." + code), messages.get("figures.lives." + code + ".what"), both(lives, figure));
  }

  private static List<Cell> both(CardLives lives, Figure figure) {
    return Stream.of(CardOrigin.SOLD, CardOrigin.GIVEN)
        .map(origin -> figure.of(lives.lives().get(origin), origin))
        .toList();
  }

  private Cell cell(long number, Behind behind) {
    return words.cell(words.number(number), behind, number > 0);
  }

  private Cell cell(List<Money> amounts, Behind behind) {
    return words.cell(words.amounts(amounts), behind, !amounts.isEmpty());
  }

  private Line perCard(String code, CardLives lives, Function<CardLives.Life, Long> number) {
    return line(
        code,
        lives,
        (life, _) ->
            Cell.plain(
                life.cards() < CardLives.FEWEST
                    ? tooFew(life.cards())
                    : decimal(
                        BigDecimal.valueOf(number.apply(life))
                            .divide(BigDecimal.valueOf(life.cards()), DECIMALS, RoundingMode.HALF_UP))));
  }

  private Cell alive(CardLives.Survival survival, Behind behind) {
    if (survival.of() < CardLives.FEWEST) {
      return words.cell(tooFew(survival.of()), behind, survival.alive() > 0);
    }
    var percent =
        BigDecimal.valueOf(survival.alive()).movePointRight(2).divide(BigDecimal.valueOf(survival.of()), 0, RoundingMode.HALF_UP);
    return words.cell(
        messages.get("figures.lives.share", percent, survival.alive(), survival.of()), behind, survival.alive() > 0);
  }

  private String tooFew(long cards) {
    return messages.get("figures.too_few", cards, CardLives.FEWEST);
  }

  private String decimal(BigDecimal number) {
    var format = NumberFormat.getNumberInstance(messages.locale());
    format.setMinimumFractionDigits(DECIMALS);
    return format.format(number);
  }
}
