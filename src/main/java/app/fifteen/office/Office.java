package app.fifteen.office;

import app.fifteen.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Everything the office decides: the content of its file.
 *
 * @param enforcementStart requests received before this local day create no duties (R5); empty enforces from the first
 * @param holidayCountry ISO country whose national holidays close the office; empty for none
 */
public record Office(
    String name,
    ZoneId zone,
    Currency currency,
    Language language,
    Optional<LocalDate> enforcementStart,
    OpeningHours hours,
    Optional<String> holidayCountry,
    List<DayException> exceptions,
    Norms norms,
    Ladder ladder) {

  public Office {
    exceptions = List.copyOf(exceptions);
  }

  /** An office that has decided nothing yet but these: norms and make-goods are those of the house. */
  public static Office byTheHouse(
      String name,
      ZoneId zone,
      Currency currency,
      Language language,
      OpeningHours hours,
      Optional<String> holidayCountry) {
    return new Office(
        name, zone, currency, language, Optional.empty(), hours, holidayCountry, List.of(),
        NormsReader.read(Optional.empty()), LadderReader.byTheHouse(currency, language));
  }

  /** Whether a miss of a request received then becomes a duty (R5). */
  public boolean enforces(Instant receivedAt) {
    return enforcementStart.map(day -> !receivedAt.isBefore(day.atStartOfDay(zone).toInstant())).orElse(true);
  }
}
