package app.fifteen.desktop.exchange;

import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportPreview;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The headings that the fields of a file are read from, and those of the time of day where it stands apart. */
final class ColumnBoxes<F extends ImportField> {

  private static final String NO_COLUMN = ImportViewModel.NO_COLUMN;

  private final Map<F, StringProperty> columns = new HashMap<>();
  private final Map<F, StringProperty> times = new HashMap<>();
  private final ObservableList<String> headings = FXCollections.observableArrayList(NO_COLUMN);

  /**
   * @param chosen told of each heading that a field is read from from now on, whoever set it
   * @param timeChosen the same of the time of day
   */
  ColumnBoxes(ImportFields<F> fields, BiConsumer<F, String> chosen, BiConsumer<F, String> timeChosen) {
    for (var field : fields.all()) {
      columns.put(field, box(field, chosen));
      if (!field.timeHeadings().isEmpty()) {
        times.put(field, box(field, timeChosen));
      }
    }
  }

  private static <F> StringProperty box(F field, BiConsumer<F, String> chosen) {
    var heading = new SimpleStringProperty(NO_COLUMN);
    heading.addListener((_, _, now) -> chosen.accept(field, now));
    return heading;
  }

  void empty() {
    clear();
    headings.setAll(NO_COLUMN);
  }

  private void clear() {
    Stream.of(columns, times).flatMap(boxes -> boxes.values().stream()).forEach(box -> box.set(NO_COLUMN));
  }

  /** What a file has, what somebody chose of it, and for the rest what was guessed. */
  void show(ImportPreview<F, ?> read, ImportDraft<F> draft) {
    var known =
        Stream.concat(Stream.of(NO_COLUMN), read.header().stream().filter(heading -> !heading.isBlank()))
            .distinct().toList();
    if (!headings.equals(known)) {
      // A box whose new heading has the place of the old one in the list would go on showing the old one.
      clear();
      headings.setAll(known);
    }
    columns.forEach((field, heading) -> heading.set(draft.heading(field).orElseGet(() -> guessed(read, draft, field))));
    times.forEach(
        (field, heading) ->
            heading.set(
                draft.timeHeading(field)
                    .or(() -> Optional.ofNullable(read.times().get(field)).map(read.header()::get))
                    .orElse(NO_COLUMN)));
  }

  /** Where the choices do not fit yet, the preview tells what it would guess without them. */
  private static <F extends ImportField> String guessed(ImportPreview<F, ?> read, ImportDraft<F> draft, F field) {
    return Optional.ofNullable(read.mapping().get(field))
        .map(read.header()::get)
        .filter(heading -> read.problem().isEmpty() || !draft.uses(heading))
        .orElse(NO_COLUMN);
  }

  StringProperty column(F field) {
    return columns.get(field);
  }

  /** Nothing where a field has no time of day of its own. */
  Optional<StringProperty> time(F field) {
    return Optional.ofNullable(times.get(field));
  }

  ObservableList<String> headings() {
    return headings;
  }
}
