package app.fifteen.exchange.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which file to import and how to read it. What is empty is found out.
 *
 * @param columns headings of fields, in place of guessed ones; an empty heading leaves the field out
 * @param timePattern of all columns with times or dates, as {@link java.time.format.DateTimeFormatter} takes it
 * @param zone of times without an offset, where there are any; the office's if empty
 * @param cells what shall become of cells that nobody here understands
 * @param dryRun checks everything and stores nothing
 * @param rejects where to write the rows that are not taken
 * @param newWhenDoubtful a row that may be about somebody known makes somebody new, marked so, and is not rejected
 */
public record ImportPlan<F extends ImportField>(
    Path file,
    Optional<Charset> charset,
    Optional<Character> delimiter,
    Map<F, String> columns,
    Optional<String> timePattern,
    Optional<ZoneId> zone,
    CellChoices<F> cells,
    boolean dryRun,
    Optional<Path> rejects,
    boolean newWhenDoubtful) {

  public ImportPlan {
    columns = Map.copyOf(columns);
  }

  /** Everything found out. */
  public static <F extends ImportField> ImportPlan<F> of(Path file) {
    return new ImportPlan<>(
        file, Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), CellChoices.none(),
        false, Optional.empty(), false);
  }

  public ImportPlan<F> withCharset(Charset charset) {
    return new ImportPlan<>(file, Optional.of(charset), delimiter, columns, timePattern, zone, cells, dryRun, rejects, newWhenDoubtful);
  }

  public ImportPlan<F> withDelimiter(char delimiter) {
    return new ImportPlan<>(file, charset, Optional.of(delimiter), columns, timePattern, zone, cells, dryRun, rejects, newWhenDoubtful);
  }

  public ImportPlan<F> withColumn(F field, String heading) {
    var changed = new HashMap<F, String>();
    changed.putAll(columns);
    changed.put(field, heading);
    return new ImportPlan<>(file, charset, delimiter, changed, timePattern, zone, cells, dryRun, rejects, newWhenDoubtful);
  }

  public ImportPlan<F> withTimePattern(String pattern) {
    return new ImportPlan<>(file, charset, delimiter, columns, Optional.of(pattern), zone, cells, dryRun, rejects, newWhenDoubtful);
  }

  public ImportPlan<F> withZone(ZoneId zone) {
    return new ImportPlan<>(file, charset, delimiter, columns, timePattern, Optional.of(zone), cells, dryRun, rejects, newWhenDoubtful);
  }

  public ImportPlan<F> withCells(CellChoices<F> cells) {
    return new ImportPlan<>(file, charset, delimiter, columns, timePattern, zone, cells, dryRun, rejects, newWhenDoubtful);
  }

  public ImportPlan<F> newWhenDoubtful(boolean wanted) {
    return new ImportPlan<>(file, charset, delimiter, columns, timePattern, zone, cells, dryRun, rejects, wanted);
  }

  public ImportPlan<F> asDryRun() {
    return new ImportPlan<>(file, charset, delimiter, columns, timePattern, zone, cells, true, rejects, newWhenDoubtful);
  }

  public ImportPlan<F> withRejects(Path rejects) {
    return new ImportPlan<>(file, charset, delimiter, columns, timePattern, zone, cells, dryRun, Optional.of(rejects), newWhenDoubtful);
  }
}
