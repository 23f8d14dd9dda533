package app.fifteen.desktop.exchange;

import app.fifteen.exchange.importing.CellChoices;
import app.fifteen.exchange.importing.ColumnMapping;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Outcome;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What somebody chose about a file to import, typed or picked; what they left alone is found out. */
final class ImportDraft<F extends ImportField> {

  final ObjectProperty<Optional<Charset>> charset = new SimpleObjectProperty<>(Optional.empty());
  final ObjectProperty<Optional<Character>> delimiter = new SimpleObjectProperty<>(Optional.empty());
  final StringProperty zone = new SimpleStringProperty("");
  final BooleanProperty newWhenDoubtful = new SimpleBooleanProperty();
  final BooleanProperty strict = new SimpleBooleanProperty();
  final StringProperty timePattern = new SimpleStringProperty("");

  private final Map<F, String> headings = new HashMap<>();
  private final Map<F, String> times = new HashMap<>();
  private CellChoices<F> cells = CellChoices.none();

  void read(F field, String heading) {
    headings.put(field, heading);
  }

  /**
   * The time of day stands in a column of its own.
   *
   * @param date of which that is
   * @param time empty if it shall be read from none
   */
  void readTime(F field, String date, String time) {
    headings.put(field, date);
    times.put(field, time);
  }

  /** Another charset or delimiter makes other headings. */
  void forgetHeadings() {
    headings.clear();
    times.clear();
  }

  /** A word of a closed list means this. */
  void say(F field, String word, String code) {
    cells = cells.with(field, word, code);
  }

  /** Another file; how its times are written is likely the same as in the last. */
  void forgetFile() {
    forgetHeadings();
    cells = CellChoices.none();
    charset.set(Optional.empty());
    delimiter.set(Optional.empty());
    strict.set(false);
  }

  /** The heading chosen for a field, empty if it shall be read from none; nothing if nobody chose. */
  Optional<String> heading(F field) {
    return Optional.ofNullable(headings.get(field));
  }

  /** {@link #heading} of the time of day. */
  Optional<String> timeHeading(F field) {
    return Optional.ofNullable(times.get(field));
  }

  private Map<F, String> columns() {
    var columns = new HashMap<F, String>();
    headings.forEach(
        (field, date) ->
            columns.put(
                field,
                date.isEmpty() || !times.containsKey(field) ? date : date + ColumnMapping.AND + times.get(field)));
    return columns;
  }

  boolean uses(String heading) {
    return headings.containsValue(heading);
  }

  /**
   * @param found the charset found out before, which takes reading the whole file
   * @return refused if there is no such time zone
   */
  Outcome<ImportPlan<F>> plan(Path file, Optional<Charset> found) {
    return zone()
        .then(
            given ->
                Outcome.done(
                    new ImportPlan<>(
                        file, charset.get().or(() -> found), delimiter.get(), columns(), filled(timePattern.get()),
                        given, strict.get() ? cells.asStrict() : cells, false, Optional.empty(), newWhenDoubtful.get())));
  }

  private Outcome<Optional<ZoneId>> zone() {
    var name = filled(zone.get());
    try {
      return Outcome.done(name.map(ZoneId::of));
    } catch (DateTimeException e) {
      return Outcome.refused("import.bad_zone", name.orElse(""));
    }
  }

  private static Optional<String> filled(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(given -> !given.isEmpty());
  }
}
