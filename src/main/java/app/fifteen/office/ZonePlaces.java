package app.fifteen.office;

import app.fifteen.kernel.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones of the world as people call them: by a city, its country, and how far they are from UTC. */
public final class ZonePlaces {

  private static final String FILE = "/assets/zones/places.tsv";
  private static final String UTC = "UTC";
  private static final int SECONDS_A_MINUTE = 60;
  private static final int MINUTES_AN_HOUR = 60;

  private record Place(String country, Map<Language, String> city) {}

  private final Map<String, Place> places = new LinkedHashMap<>();

  public ZonePlaces() {
    try (var lines =
        new BufferedReader(new InputStreamReader(ZonePlaces.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] cells) {
    if (ZoneId.getAvailableZoneIds().contains(cells[0])) {
      places.put(
          cells[0], new Place(cells[1], Map.of(Language.EN, cells[2], Language.RU, cells[3], Language.BG, cells[4])));
    }
  }

  /** By their names in the tz database. */
  public List<String> zones() {
    return Stream.concat(Stream.of(UTC), places.keySet().stream()).toList();
  }

  /** The city, its country and the hours: what stands on screen. One that stands for no place is called by its id. */
  public String name(String zone, Language language, Instant now) {
    var place = places.get(zone);
    return place == null
        ? zone
        : "%s, %s (%s)".formatted(place.city().get(language), country(place, language.locale()), offset(zone, now));
  }

  /** What else it may be found by: its city and country in the other languages, and its hours as people write them. */
  public Collection<String> alsoCalled(String zone, Instant now) {
    var place = places.get(zone);
    if (place == null) {
      return Set.of();
    }
    var words =
        Stream.of(Language.values())
            .flatMap(each -> Stream.of(place.city().get(each), country(place, each.locale())));
    var offset = offset(zone, now).substring(UTC.length());
    return Stream.concat(words, Stream.of(offset, UTC + offset, "GMT" + offset)).distinct().toList();
  }

  private static String country(Place place, Locale locale) {
    return Locale.of("", place.country()).getDisplayCountry(locale);
  }

  private static String offset(String zone, Instant now) {
    int minutes = ZoneId.of(zone).getRules().getOffset(now).getTotalSeconds() / SECONDS_A_MINUTE;
    int rest = Math.abs(minutes % MINUTES_AN_HOUR);
    return UTC
        + (minutes < 0 ? "-" : "+")
        + Math.abs(minutes / MINUTES_AN_HOUR)
        + (rest == 0 ? "" : ":%02d".formatted(rest));
  }
}
