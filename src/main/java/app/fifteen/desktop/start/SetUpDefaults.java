package app.fifteen.desktop.start;

import app.fifteen.kernel.Language;
import app.fifteen.office.Holidays;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** What the form for a new office proposes before anybody has typed. */
public record SetUpDefaults(ZoneId zone, Optional<String> country, Currency currency, Language language) {

  /** As this computer is set; where that tells nothing, as is usual where the language is spoken. */
  public static SetUpDefaults of(Language language, Locale system, ZoneId zone) {
    var place = system.getCountry().isEmpty() ? language.locale() : system;
    var country = Optional.of(place.getCountry()).filter(Holidays.countries()::contains);
    var known = ZoneId.getAvailableZoneIds().contains(zone.getId());
    return new SetUpDefaults(known ? zone : usualZone(language), country, currency(place), language);
  }

  private static ZoneId usualZone(Language language) {
    return switch (language) {
      case RU -> ZoneId.of("Europe/Moscow");
      case BG -> ZoneId.of("Europe/Sofia");
      case EN -> ZoneId.of("UTC");
    };
  }

  private static Currency currency(Locale place) {
    // Bulgaria pays in euros since 2026, which older tables do not know.
    if (place.getCountry().equals("BG")) {
      return Currency.getInstance("EUR");
    }
    try {
      var currency = Currency.getInstance(place);
      return currency == null ? Currency.getInstance("EUR") : currency;
    } catch (IllegalArgumentException noCountry) {
      return Currency.getInstance("EUR");
    }
  }
}
