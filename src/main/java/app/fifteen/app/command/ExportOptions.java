package app.fifteen.app.command;

import app.fifteen.exchange.Delimiter;
import app.fifteen.exchange.Headings;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Outcome;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What can be said about any file to export to. */
final class ExportOptions {

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "${bundle:command.export.out}")
  private Path out;

  @Option(names = "--delimiter", paramLabel = "CHAR", description = "${bundle:command.export.delimiter}")
  private String delimiter;

  @Option(names = "--bom", description = "${bundle:command.export.bom}")
  private boolean byteOrderMark;

  @Option(names = "--lang", paramLabel = "LANG", description = "${bundle:command.export.lang}")
  private String language;

  ExportPlan plan(WrongUse wrongUse) {
    return new ExportPlan(
        out, delimiter == null ? ',' : wrongUse.unless(Delimiter.parse(delimiter)), byteOrderMark,
        language == null ? Headings.CODES : Headings.in(wrongUse.unless(spoken())));
  }

  private Outcome<Language> spoken() {
    return Language.byCode(language)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    "command.export.lang.unknown", language,
                    Stream.of(Language.values()).map(Language::code).collect(Collectors.joining(", "))));
  }
}
