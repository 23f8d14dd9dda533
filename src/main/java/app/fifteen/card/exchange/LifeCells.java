package app.fifteen.card.exchange;

import static app.fifteen.card.exchange.CardField.BURNS_ON;
import static app.fifteen.card.exchange.CardField.ISSUED_AT;
import static app.fifteen.card.exchange.CardField.LAST_PRESENTED_AT;

import app.fifteen.card.BurnDate;
import app.fifteen.exchange.importing.Cells;
import app.fifteen.exchange.importing.DateReader;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.CardTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Since when a card is in somebody's hands, when it was presented last, and until when its bonuses live (R30), as a row tells
 * it. Burning cannot be taken back, so nothing burns by a date that cannot be read, that contradicts another or that nobody
 * told: such bonuses live as if the card had been presented today. Of two days of burning the later one counts: whoever was told
 * it may rely on it.
 */
final class LifeCells {

  /** No card is as old; programs that write nothing as a date write 1900 or 1970. */
  private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

  /** @param presented last; empty where that is not known */
  record Life(Instant issued, Optional<Instant> presented, LocalDate burnsOn) {}

  private final DateReader<CardField> dates;
  private final ZoneId zone;
  private final Instant now;

  LifeCells(DateReader<CardField> dates, ZoneId zone, Instant now) {
    this.dates = dates;
    this.zone = zone;
    this.now = now;
  }

  Life read(Cells<CardField> cells, CardTerms terms) {
    var issued = past(cells, ISSUED_AT);
    var presented = presented(cells, issued);
    var burnsOn = burnsOn(cells, terms, presented.map(this::day));
    var begun = presented.orElseGet(() -> earlier(now, burnsOn.minusMonths(terms.lifeMonths()).atStartOfDay(zone).toInstant()));
    return new Life(issued.orElse(begun), presented, burnsOn);
  }

  private Optional<Instant> presented(Cells<CardField> cells, Optional<Instant> issued) {
    var told = past(cells, LAST_PRESENTED_AT);
    if (told.isPresent() && issued.isPresent() && day(told.get()).isBefore(day(issued.get()))) {
      cells.leaveOut(LAST_PRESENTED_AT, Rejection.of("import.card.presented_before", day(issued.get())));
      return Optional.empty();
    }
    return told;
  }

  private LocalDate burnsOn(Cells<CardField> cells, CardTerms terms, Optional<LocalDate> presented) {
    var told =
        cells.take(BURNS_ON, dates.instant(BURNS_ON, cells.text(BURNS_ON)).then(at -> sensible(at.map(this::day))), Optional.<LocalDate>empty());
    if (presented.isEmpty()) {
      return told.orElseGet(() -> BurnDate.afterPresentation(day(now), terms.lifeMonths()));
    }
    var byRule = BurnDate.afterPresentation(presented.get(), terms.lifeMonths());
    if (told.filter(byRule::isBefore).isPresent()) {
      cells.remark(BURNS_ON, Rejection.of("import.card.burns_later", told.get(), byRule));
      return told.get();
    }
    if (told.filter(byRule::isAfter).isPresent()) {
      cells.leaveOut(BURNS_ON, Rejection.of("import.card.burns_earlier", told.get(), byRule));
    }
    return byRule;
  }

  /** Neither before there were cards, nor beyond what any terms allow. */
  private Outcome<Optional<LocalDate>> sensible(Optional<LocalDate> told) {
    if (told.filter(day -> day.isAfter(day(now).plusMonths(CardTerms.LONGEST_LIFE))).isPresent()) {
      return Outcome.refused("import.card.burns_never", told.get(), CardTerms.LONGEST_LIFE);
    }
    return told.filter(EARLIEST::isAfter).isPresent()
        ? Outcome.refused("import.card.too_early", told.get())
        : Outcome.done(told);
  }

  /** A moment that has been. */
  Optional<Instant> past(Cells<CardField> cells, CardField field) {
    return cells.take(
        field,
        dates
            .instant(field, cells.text(field))
            .then(
                at -> {
                  if (at.filter(now::isBefore).isPresent()) {
                    return Outcome.refused("import.created.future");
                  }
                  return at.map(this::day).filter(EARLIEST::isAfter).isPresent()
                      ? Outcome.refused("import.card.too_early", day(at.get()))
                      : Outcome.done(at);
                }),
        Optional.<Instant>empty());
  }

  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
