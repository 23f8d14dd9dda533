package app.fifteen.office;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.kernel.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A zone is known by its city, its country and its hours. */
class ZonePlacesTest {

  private static final Instant WINTER = Instant.parse("2026-12-08T09:00:00Z");
  private static final Instant SUMMER = Instant.parse("2026-07-08T09:00:00Z");

  private final ZonePlaces places = new ZonePlaces();

  @Test
  void aZoneIsCalledByItsCityCountryAndHours() {
    assertThat(places.name("Europe/Moscow", Language.RU, WINTER)).isEqualTo("Москва, Россия (UTC+3)");
    assertThat(places.name("Europe/Sofia", Language.BG, WINTER)).isEqualTo("София, България (UTC+2)");
    assertThat(places.name("Europe/Sofia", Language.EN, SUMMER)).isEqualTo("Sofia, Bulgaria (UTC+3)");
    assertThat(places.name("Asia/Kolkata", Language.EN, WINTER)).isEqualTo("Kolkata, India (UTC+5:30)");
    assertThat(places.name("America/New_York", Language.RU, WINTER)).startsWith("Нью-Йорк").endsWith("(UTC-5)");
    assertThat(places.name("UTC", Language.RU, WINTER)).isEqualTo("UTC");
  }

  @Test
  void itIsFoundByAnyLanguageAndByItsHours() {
    assertThat(places.alsoCalled("Europe/Moscow", WINTER))
        .contains("Moscow", "Москва", "Russia", "Россия", "Русия", "+3", "UTC+3", "GMT+3");
  }

  @Test
  void allOfThemAreZonesAndTheUsualOnesAreThere() {
    assertThat(places.zones())
        .hasSizeGreaterThan(400)
        .contains("UTC", "Europe/Moscow", "Europe/Sofia", "Europe/Kyiv", "Asia/Almaty", "Asia/Vladivostok")
        .allMatch(ZoneId.getAvailableZoneIds()::contains);
  }
}
