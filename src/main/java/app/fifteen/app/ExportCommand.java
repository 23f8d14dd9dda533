package app.fifteen.app;

import app.fifteen.exchange.Delimiter;
import app.fifteen.request.exchange.ExportPlan;
import app.fifteen.request.exchange.ExportRequests;
import app.fifteen.request.exchange.ReceivedRange;
import app.fifteen.staff.StaffStore;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fifteen export requests --out FILE}. */
@Command(name = "export", description = "${bundle:command.export}", synopsisSubcommandLabel = "COMMAND")
final class ExportCommand implements Runnable {

  private final Session session;

  @Spec private CommandSpec spec;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), session.messages().get("command.export.which"));
  }

  @Command(name = "requests", description = "${bundle:command.export.requests}")
  int requests(
      @Option(names = "--out", paramLabel = "FILE", required = true, description = "${bundle:command.export.out}") Path out,
      @Option(names = "--from", paramLabel = "DATE", description = "${bundle:command.export.from}") String from,
      @Option(names = "--to", paramLabel = "DATE", description = "${bundle:command.export.to}") String to,
      @Option(names = "--delimiter", paramLabel = "CHAR", description = "${bundle:command.export.delimiter}")
          String delimiter,
      @Option(names = "--bom", description = "${bundle:command.export.bom}") boolean byteOrderMark) {
    var wrongUse = new WrongUse(session, spec.subcommands().get("requests").getCommandSpec());
    var plan =
        new ExportPlan(
            out,
            Optional.empty(),
            wrongUse.unless(ReceivedRange.parse(Optional.ofNullable(from), Optional.ofNullable(to))),
            delimiter == null ? ',' : wrongUse.unless(Delimiter.parse(delimiter)),
            byteOrderMark);
    session.office();
    var exporting = new ExportRequests(session.database(), session.offices(), new StaffStore(), session.clock());
    long exported;
    try (var progress = new TerminalProgress(session)) {
      exported = exporting.export(plan, progress).orFail();
    }
    // The same in every language: scripts read it.
    session.out().println("exported " + exported);
    return ExitCode.DONE;
  }
}
