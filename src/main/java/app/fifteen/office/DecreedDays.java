package app.fifteen.office;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The decreed calendars shipped with the program: country → year → days. Read once, when first asked for. */
final class DecreedDays {

  private static final String FILE = "/assets/calendars/decreed.json";

  /** The days of one year as they stand in the file. */
  record Year(Set<LocalDate> nonWorkingWeekdays, Set<LocalDate> workingWeekends, Set<LocalDate> shortDays) {}

  private DecreedDays() {}

  /** By country code; the years known of each. */
  static Map<String, Map<Integer, Year>> all() {
    return Loaded.COUNTRIES;
  }

  private static final class Loaded {
    static final Map<String, Map<Integer, Year>> COUNTRIES = load();
  }

  private static Map<String, Map<Integer, Year>> load() {
    // The streaming parser: data binding would cost every start a noticeable part of a second.
    try (var in = DecreedDays.class.getResourceAsStream(FILE);
        var json = new JsonFactory().createParser(in)) {
      Map<String, Map<Integer, Year>> countries = Map.of();
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var name = json.currentName();
        json.nextToken();
        if (name.equals("calendars")) {
          countries = countries(json);
        } else {
          json.skipChildren();
        }
      }
      return countries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Map<Integer, Year>> countries(JsonParser json) throws IOException {
    var countries = new HashMap<String, Map<Integer, Year>>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var country = json.currentName();
      json.nextToken();
      var years = new HashMap<Integer, Year>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        var year = Integer.valueOf(json.currentName());
        json.nextToken();
        years.put(year, year(json));
      }
      countries.put(country, Map.copyOf(years));
    }
    return Map.copyOf(countries);
  }

  private static Year year(JsonParser json) throws IOException {
    var lists = new HashMap<String, Set<LocalDate>>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      var list = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        var dates = new HashSet<LocalDate>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          dates.add(LocalDate.parse(json.getText()));
        }
        lists.put(list, Set.copyOf(dates));
      }
    }
    return new Year(
        lists.getOrDefault("non_working_weekdays", Set.of()),
        lists.getOrDefault("working_weekends", Set.of()),
        lists.getOrDefault("short_days", Set.of()));
  }
}
