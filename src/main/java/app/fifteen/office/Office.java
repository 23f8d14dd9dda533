package app.fifteen.office;

import app.fifteen.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

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

  /**
   * ISO country whose phone numbers people here write without a country code: the one whose holidays are kept, else the
   * one whose money is used (a currency's code begins with its country's), else where the language is at home.
   */
  public String phoneRegion() {
    return holidayCountry
        .or(() -> Optional.of(currency.getCurrencyCode().substring(0, 2)).filter(COUNTRIES::contains))
        .orElseGet(() -> language.locale().getCountry());
  }
}
