package app.fifteen.card.exchange;

import static app.fifteen.card.exchange.CardField.BALANCE;
import static app.fifteen.card.exchange.CardField.BLOCKED_AT;
import static app.fifteen.card.exchange.CardField.NUMBER;
import static app.fifteen.card.exchange.CardField.ORIGIN;
import static app.fifteen.card.exchange.CardField.PRICE;
import static app.fifteen.card.exchange.CardField.PRICE_CURRENCY;

import app.fifteen.card.CardEvent;
import app.fifteen.card.CardNumber;
import app.fifteen.card.CardOrigin;
import app.fifteen.card.CardSeries;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.TakenOverCard;
import app.fifteen.client.ClientReader;
import app.fifteen.client.exchange.ClientImportRow;
import app.fifteen.client.exchange.NamedClientReader;
import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.DateReader;
import app.fifteen.exchange.importing.RowReader;
import app.fifteen.exchange.importing.WrittenAmount;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.CardTerms;
import app.fifteen.office.Office;
import app.fifteen.office.OfficePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands the rows of a file of cards, or says why not. */
final class CardRowReader implements RowReader<CardField, CardImportRow> {

  /** As accounts write nothing. */
  private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Pd}−]*");

  private final Office office;
  private final Instant now;
  private final NumberCells numbers;
  private final TermsCells terms;
  private final LifeCells lives;
  private final DateReader<CardField> dates;
  private final NamedClientReader<CardField> holders;

  CardRowReader(OfficePolicy policy, List<CardSeries> series, DateReader<CardField> dates, Instant now) {
    this.office = policy.office();
    this.now = now;
    this.dates = dates;
    numbers = new NumberCells(series);
    terms = new TermsCells(office.cards(), LocalDate.ofInstant(now, office.zone()));
    lives = new LifeCells(dates, office.zone(), now);
    holders = new NamedClientReader<>(ClientReader.at(policy, now), dates, CardField.HOLDERS);
  }

  /**
   * Without a number, a holder or an amount there is nothing to keep: a card with nothing on it would be a wrong one. Also of a
   * row that is rejected all that is wrong is told.
   */
  @Override
  public Outcome<CardImportRow> read(Cells<CardField> cells) {
    var number = numbers.number(cells);
    var under = terms.read(cells);
    // Bonuses of an unknown currency may be any amount, which is told of the currency.
    var balance = under.then(known -> balance(cells, known));
    var holder = holders.read(cells);
    Stream.of(number, under, balance, holder)
        .flatMap(each -> each.either(_ -> Stream.<Rejection>empty(), Stream::of))
        .distinct()
        .skip(1)
        .forEach(cells::blame);
    return number.then(
        known ->
            under.then(
                terms -> balance.then(amount -> holder.then(who -> Outcome.done(row(cells, known, terms, amount, who))))));
  }

  private CardImportRow row(
      Cells<CardField> cells, CardNumber number, CardTerms under, Money balance, ClientImportRow holder) {
    var life = lives.read(cells, under);
    var issue = issue(cells, life);
    var blocked = blocked(cells);
    var lost = numbers.lost(cells, number);
    var card =
        new TakenOverCard(
            number, lost, under, issue, balance.minor(), life.presented(), life.burnsOn(), blocked,
            cells.withKept(NUMBER, "", CardEvent.SAID.most()));
    if (card.isBurnt(now, office.zone())) {
      cells.remark(BALANCE, Rejection.of("import.card.burnt", balance, card.burnsOn()));
    }
    return new CardImportRow(holder, card);
  }

  private static Outcome<Money> balance(Cells<CardField> cells, CardTerms under) {
    var text = cells.text(BALANCE);
    return NOTHING.matcher(text).matches()
        ? empty(cells, under)
        : WrittenAmount.read(text, under.bonuses())
            .either(Outcome::done, why -> Outcome.refused("import.in_column", BALANCE.code(), why));
  }

  /** What was no text in the file is gone, and not nothing. */
  private static Outcome<Money> empty(Cells<CardField> cells, CardTerms under) {
    return cells.isDamaged(BALANCE)
        ? Outcome.refused("import.in_column", BALANCE.code(), Rejection.of("import.damaged"))
        : Outcome.done(new Money(0, under.bonuses()));
  }

  /** A card of which nobody says that it was paid for counts as given: no sale is made up (R33). */
  private DiscountCard.Issue issue(Cells<CardField> cells, LifeCells.Life life) {
    var told = cells.word(ORIGIN, CardFileWords.ORIGINS).flatMap(origin -> origin);
    var price = price(cells);
    if (told.filter(CardOrigin.GIVEN::equals).isPresent() && price.minor() > 0) {
      cells.leaveOut(PRICE, Rejection.of("import.card.given_price"));
      price = new Money(0, price.currency());
    }
    return new DiscountCard.Issue(
        told.orElse(price.minor() > 0 ? CardOrigin.SOLD : CardOrigin.GIVEN), price, Optional.empty(), life.issued(),
        lives.day(life.issued()), Optional.empty());
  }

  private Money price(Cells<CardField> cells) {
    var code = cells.text(PRICE_CURRENCY).strip();
    var currency =
        Currency.getAvailableCurrencies().stream()
            .filter(each -> each.getCurrencyCode().equals(code))
            .findFirst()
            .orElse(office.currency());
    var nothing = new Money(0, currency);
    var text = cells.text(PRICE);
    return NOTHING.matcher(text).matches() ? nothing : cells.take(PRICE, WrittenAmount.read(text, currency), nothing);
  }

  /** Since a date, where the cell is one, else since now. */
  private Optional<Instant> blocked(Cells<CardField> cells) {
    if (!cells.word(BLOCKED_AT, CardFileWords.BLOCKED).orElse(false)) {
      return Optional.empty();
    }
    return dates
        .instant(BLOCKED_AT, cells.text(BLOCKED_AT))
        .either(at -> at.filter(since -> !since.isAfter(now)), _ -> Optional.<Instant>empty())
        .or(() -> Optional.of(now));
  }
}
