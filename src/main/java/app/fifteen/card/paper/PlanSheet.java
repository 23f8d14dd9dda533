package app.fifteen.card.paper;

import app.fifteen.card.CardNumber;
import app.fifteen.card.CardSeries;
import app.fifteen.card.Cards;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.SeriesField;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Chooses which cards a sheet has: numbers of a series that nobody has yet, or cards by their numbers. Changes nothing. */
public final class PlanSheet {

  /** Of which a file has 500 pages. */
  public static final int MOST = 5_000;

  private final Database database;
  private final Cards cards;
  private final CardPapers papers;

  PlanSheet(Database database, Cards cards, CardPapers papers) {
    this.database = database;
    this.cards = cards;
    this.papers = papers;
  }

  /**
   * The first so many numbers of a series that nobody has.
   *
   * @param from the number to begin with, as it is printed; empty for the next one
   * @param rawCount how many
   */
  public Outcome<SheetPlan> unsold(CardSeries series, String from, String rawCount) {
    return count(rawCount)
        .at(SeriesField.LAST)
        .then(
            count ->
                first(series, from)
                    .at(SeriesField.FIRST)
                    .then(first -> database.read(tx -> unsold(tx, series, first, count))));
  }

  private Outcome<SheetPlan> unsold(Transaction tx, CardSeries series, long first, int count) {
    var look = papers.look(tx);
    var numbers = cards.series.unsold(tx, series, first, count);
    return numbers.isEmpty()
        ? Outcome.refused("card.sheet.none_left", series.name())
        : Outcome.done(
            new SheetPlan(look, numbers.stream().map(number -> new PrintedCard(number, look.discount())).toList()));
  }

  private static Outcome<Integer> count(String raw) {
    var typed = raw.strip();
    int count = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    return count < 1 || count > MOST ? Outcome.refused("card.sheet.count", MOST) : Outcome.done(count);
  }

  private static Outcome<Long> first(CardSeries series, String raw) {
    return raw.isBlank()
        ? Outcome.done(series.next())
        : CardNumber.read(raw)
            .then(
                number ->
                    series
                        .serialOf(number)
                        .<Outcome<Long>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused("card.sheet.not_of_series", number.grouped(), series.name())));
  }

  /**
   * Cards that are out, each with the discount it was sold with, or numbers that could be.
   *
   * @param rawNumbers one a line, as typed or scanned; one that stands there twice is printed once
   */
  public Outcome<SheetPlan> byNumber(String rawNumbers) {
    var numbers = new LinkedHashSet<CardNumber>();
    for (var line : rawNumbers.lines().filter(line -> !line.isBlank()).toList()) {
      switch (CardNumber.read(line)) {
        case Outcome.Refused<CardNumber>(var why) -> {
          return Outcome.refused(why);
        }
        case Outcome.Done<CardNumber>(var number) -> numbers.add(number);
      }
    }
    if (numbers.isEmpty() || numbers.size() > MOST) {
      return Outcome.refused(numbers.isEmpty() ? "card.number.missing" : "card.sheet.too_many", MOST);
    }
    return database.read(tx -> byNumber(tx, List.copyOf(numbers)));
  }

  private Outcome<SheetPlan> byNumber(Transaction tx, List<CardNumber> numbers) {
    var look = papers.look(tx);
    var series = cards.series.all(tx);
    var planned = new ArrayList<PrintedCard>();
    for (var number : numbers) {
      var known = cards.store.byNumber(tx, number);
      if (known.isEmpty() && series.stream().noneMatch(each -> each.serialOf(number).isPresent())) {
        return Outcome.refused("card.sheet.unknown", number.grouped());
      }
      planned.add(printed(number, known, look));
    }
    return Outcome.done(new SheetPlan(look, planned));
  }

  /** The number a lost card has now: nobody wants the lost one again. */
  private static PrintedCard printed(CardNumber number, Optional<DiscountCard> known, CardLook look) {
    return known
        .map(card -> new PrintedCard(card.number(), card.terms().discount()))
        .orElseGet(() -> new PrintedCard(number, look.discount()));
  }
}
