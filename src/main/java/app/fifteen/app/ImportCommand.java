package app.fifteen.app;

import app.fifteen.exchange.Delimiter;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.request.exchange.ColumnMapping;
import app.fifteen.request.exchange.ImportField;
import app.fifteen.request.exchange.ImportPlan;
import app.fifteen.request.exchange.ImportRequests;
import app.fifteen.request.exchange.ImportSummary;
import app.fifteen.request.exchange.PreviewImport;
import app.fifteen.staff.StaffStore;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fifteen import requests FILE}. */
@Command(name = "import", description = "${bundle:command.import}", synopsisSubcommandLabel = "COMMAND")
final class ImportCommand implements Runnable {

  private final Session session;

  @Spec private CommandSpec spec;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), session.messages().get("command.import.which"));
  }

  @Command(name = "requests", description = "${bundle:command.import.requests}")
  int requests(
      @Parameters(paramLabel = "FILE", description = "${bundle:command.import.file}") Path file,
      @Option(names = "--charset", paramLabel = "NAME", description = "${bundle:command.import.charset}") String charset,
      @Option(names = "--delimiter", paramLabel = "CHAR", description = "${bundle:command.import.delimiter}")
          String delimiter,
      @Option(names = "--map", paramLabel = "FIELD=COLUMN,…", description = "${bundle:command.import.map}")
          List<String> map,
      @Option(names = "--received-format", paramLabel = "PATTERN", description = "${bundle:command.import.received_format}")
          String pattern,
      @Option(names = "--zone", paramLabel = "ZONE", description = "${bundle:command.import.zone}") String zone,
      @Option(names = "--dry-run", description = "${bundle:command.import.dry_run}") boolean dryRun,
      @Option(names = "--rejects", paramLabel = "FILE", description = "${bundle:command.import.rejects}") Path rejects) {
    var wrongUse = new WrongUse(session, spec.subcommands().get("requests").getCommandSpec());
    var plan =
        new ImportPlan(
            file,
            Optional.ofNullable(charset).map(name -> wrongUse.unless(charset(name))),
            Optional.ofNullable(delimiter).map(given -> wrongUse.unless(Delimiter.parse(given))),
            wrongUse.unless(columns(map == null ? List.of() : map)),
            Optional.ofNullable(pattern),
            Optional.ofNullable(zone).map(name -> wrongUse.unless(zone(name))),
            dryRun,
            Optional.ofNullable(rejects));
    // Asked first, so that a missing office is a failure and what is refused afterwards is wrong use.
    session.office();
    var importing = new ImportRequests(session.database(), session.offices(), new StaffStore(), session.clock());
    tellLeftOut(plan);
    ImportSummary summary;
    try (var progress = new TerminalProgress(session)) {
      summary = wrongUse.unless(importing.importRequests(plan, session.messages(), progress));
    }
    return tell(summary, plan);
  }

  /** A column that is not taken over is said aloud: nobody should think its content is safe here. */
  private void tellLeftOut(ImportPlan plan) {
    new PreviewImport(session.database(), session.offices(), session.clock())
        .preview(plan, session.messages().locale())
        .use(
            preview -> {
              if (preview.problem().isEmpty() && !preview.leftOut().isEmpty()) {
                session.complain(Rejection.of("import.left_out", String.join(", ", preview.leftOut())));
              }
            },
            // What is refused here is refused again, and told, by the import itself.
            _ -> {});
  }

  private int tell(ImportSummary summary, ImportPlan plan) {
    if (plan.rejects().isEmpty()) {
      for (var row : summary.firstRejected()) {
        session.complain(Rejection.of("import.at_line", row.line(), row.reason()));
      }
      if (summary.rejected() > summary.firstRejected().size()) {
        session.complain(Rejection.of("import.more_rejected"));
      }
    }
    if (summary.cancelled()) {
      session.complain(Rejection.of("import.cancelled"));
    }
    // The same in every language: scripts read it.
    session.out().println(
        "imported " + summary.imported() + ", unchanged " + summary.unchanged() + ", rejected " + summary.rejected());
    if (summary.cancelled()) {
      return ExitCode.FAILED;
    }
    return summary.rejected() > 0 ? ExitCode.SOME_ROWS_REJECTED : ExitCode.DONE;
  }

  private static Outcome<Map<ImportField, String>> columns(List<String> given) {
    Outcome<Map<ImportField, String>> all = Outcome.done(new EnumMap<>(ImportField.class));
    for (var part : given) {
      all =
          all.then(
              known ->
                  ColumnMapping.parse(part)
                      .then(
                          more -> {
                            known.putAll(more);
                            return Outcome.done(known);
                          }));
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
