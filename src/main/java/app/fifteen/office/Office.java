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
 * @param followUpDays days from the closing of a complaint until it is asked what became of the client (R17)
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
    AStatus aStatus,
    Ladder ladder,
    Authority authority,
    int followUpDays,
    CardPolicy cards) {

  /** What becomes of an unhappy client shows within a month. */
  static final int FOLLOW_UP_DAYS = 30;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  public Office {
    exceptions = List.copyOf(exceptions);
    if (!aStatus.norms().equals(aStatus.norms().within(norms))) {
      throw new IllegalArgumentException("A-status waits longer than the others");
    }
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
        NormsReader.DEFAULTS, AStatusReader.byTheHouse(NormsReader.DEFAULTS, language),
        LadderReader.byTheHouse(currency, language), AuthorityReader.byTheHouse(currency), FOLLOW_UP_DAYS,
        CardPolicyReader.byTheHouse(currency));
  }

  /** The same under another name. */
  public Office named(String newName) {
    return new Office(
        newName, zone, currency, language, enforcementStart, hours, holidayCountry, exceptions, norms, aStatus, ladder,
        authority, followUpDays, cards);
  }

  /** @param privileged whether the client has A-status (R27) */
  public Norms norms(boolean privileged) {
    return privileged ? aStatus.norms() : norms;
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
