package app.fifteen.app.command;

import app.fifteen.exchange.Delimiter;
import app.fifteen.exchange.exporting.ExportPlan;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What can be said about any file to export to. */
final class ExportOptions {

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "${bundle:command.export.out}")
  private Path out;

  @Option(names = "--delimiter", paramLabel = "CHAR", description = "${bundle:command.export.delimiter}")
  private String delimiter;

  @Option(names = "--bom", description = "${bundle:command.export.bom}")
  private boolean byteOrderMark;

  ExportPlan plan(WrongUse wrongUse) {
    return new ExportPlan(out, delimiter == null ? ',' : wrongUse.unless(Delimiter.parse(delimiter)), byteOrderMark);
  }
}
