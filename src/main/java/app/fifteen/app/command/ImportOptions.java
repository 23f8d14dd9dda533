package app.fifteen.app.command;

import app.fifteen.exchange.Delimiter;
import app.fifteen.exchange.importing.CellChoices;
import app.fifteen.exchange.importing.ColumnMapping;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFields;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Outcome;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What can be said about any file to import. */
final class ImportOptions {

  @Parameters(paramLabel = "FILE", description = "${bundle:command.import.file}")
  private Path file;

  @Option(names = "--charset", paramLabel = "NAME", description = "${bundle:command.import.charset}")
  private String charset;

  @Option(names = "--delimiter", paramLabel = "CHAR", description = "${bundle:command.import.delimiter}")
  private String delimiter;

  @Option(names = "--map", paramLabel = "FIELD=COLUMN,…", description = "${bundle:command.import.map}")
  private List<String> map = List.of();

  @Option(names = "--words", paramLabel = "FIELD.WORD=MEANING,…", description = "${bundle:command.import.words}")
  private List<String> words = List.of();

  @Option(names = "--strict", description = "${bundle:command.import.strict}")
  private boolean strict;

  @Option(names = "--dry-run", description = "${bundle:command.import.dry_run}")
  private boolean dryRun;

  @Option(names = "--rejects", paramLabel = "FILE", description = "${bundle:command.import.rejects}")
  private Path rejects;

  /** @param pattern of times or dates, null where they are written as usual */
  <F extends ImportField> ImportPlan<F> plan(ImportFields<F> fields, String pattern, String zone, WrongUse wrongUse) {
    return new ImportPlan<>(
        file,
        Optional.ofNullable(charset).map(name -> wrongUse.unless(charset(name))),
        Optional.ofNullable(delimiter).map(given -> wrongUse.unless(Delimiter.parse(given))),
        wrongUse.unless(columns(fields)),
        Optional.ofNullable(pattern),
        Optional.ofNullable(zone).map(name -> wrongUse.unless(zone(name))),
        wrongUse.unless(cells(fields)),
        dryRun,
        Optional.ofNullable(rejects),
        false);
  }

  private <F extends ImportField> Outcome<Map<F, String>> columns(ImportFields<F> fields) {
    Outcome<Map<F, String>> all = Outcome.done(new HashMap<>());
    for (var part : map) {
      all =
          all.then(
              known ->
                  ColumnMapping.parse(part, fields)
                      .then(
                          more -> {
                            known.putAll(more);
                            return Outcome.done(known);
                          }));
    }
    return all;
  }

  private <F extends ImportField> Outcome<CellChoices<F>> cells(ImportFields<F> fields) {
    Outcome<CellChoices<F>> all = Outcome.done(new CellChoices<>(Map.of(), strict));
    for (var part : words) {
      all = all.then(known -> known.parse(part, fields));
    }
    return all;
  }

  private static Outcome<Charset> charset(String name) {
    try {
      return Outcome.done(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Outcome.refused("csv.charset.unknown", name);
    }
  }

  private static Outcome<ZoneId> zone(String name) {
    try {
      return Outcome.done(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Outcome.refused("import.bad_zone", name);
    }
  }
}
