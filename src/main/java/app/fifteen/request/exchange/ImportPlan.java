package app.fifteen.request.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which file to import and how to read it. What is empty is found out.
 *
 * @param columns headings of fields, in place of guessed ones; an empty heading leaves the field out
 * @param timePattern of all time columns, as {@link java.time.format.DateTimeFormatter} takes it
 * @param zone of times without an offset; the office's if empty
 * @param dryRun checks everything and stores nothing
 * @param rejects where to write the rows that are not taken
 */
public record ImportPlan(
    Path file,
    Optional<Charset> charset,
    Optional<Character> delimiter,
    Map<ImportField, String> columns,
    Optional<String> timePattern,
    Optional<ZoneId> zone,
    boolean dryRun,
    Optional<Path> rejects) {

  public ImportPlan {
    columns = Map.copyOf(columns);
  }

  /** Everything found out. */
  public static ImportPlan of(Path file) {
    return new ImportPlan(
        file, Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), false,
        Optional.empty());
  }

  public ImportPlan withCharset(Charset charset) {
    return new ImportPlan(file, Optional.of(charset), delimiter, columns, timePattern, zone, dryRun, rejects);
  }

  public ImportPlan withDelimiter(char delimiter) {
    return new ImportPlan(file, charset, Optional.of(delimiter), columns, timePattern, zone, dryRun, rejects);
  }

  public ImportPlan withColumn(ImportField field, String heading) {
    var changed = new EnumMap<ImportField, String>(ImportField.class);
    changed.putAll(columns);
    changed.put(field, heading);
    return new ImportPlan(file, charset, delimiter, changed, timePattern, zone, dryRun, rejects);
  }

  public ImportPlan withTimePattern(String pattern) {
    return new ImportPlan(file, charset, delimiter, columns, Optional.of(pattern), zone, dryRun, rejects);
  }

  public ImportPlan withZone(ZoneId zone) {
    return new ImportPlan(file, charset, delimiter, columns, timePattern, Optional.of(zone), dryRun, rejects);
  }

  public ImportPlan asDryRun() {
    return new ImportPlan(file, charset, delimiter, columns, timePattern, zone, true, rejects);
  }

  public ImportPlan withRejects(Path rejects) {
    return new ImportPlan(file, charset, delimiter, columns, timePattern, zone, dryRun, Optional.of(rejects));
  }
}
