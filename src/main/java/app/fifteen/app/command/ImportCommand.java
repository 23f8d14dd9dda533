package app.fifteen.app.command;

import app.fifteen.app.start.ExitCode;
import app.fifteen.card.exchange.CardField;
import app.fifteen.client.exchange.ClientHeading;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.ImportKind;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.exchange.importing.ImportSummary;
import app.fifteen.request.exchange.RequestField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fifteen import requests FILE}, {@code fifteen import clients FILE} and {@code fifteen import cards FILE}. */
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

  @Command(
      name = "requests",
      description = "${bundle:command.import.requests}",
      footer = {"", "${bundle:command.import.requests.fields}"})
  int requests(
      @Mixin ImportOptions options,
      @Option(names = "--received-format", paramLabel = "PATTERN", description = "${bundle:command.import.received_format}")
          String pattern,
      @Option(names = "--zone", paramLabel = "ZONE", description = "${bundle:command.import.zone}") String zone) {
    var wrongUse = wrongUseOf("requests");
    var plan = options.plan(RequestField.ALL, pattern, zone, wrongUse);
    // Asked first, so that a missing office is a failure and what is refused afterwards is wrong use.
    session.office();
    var summary = imported(session.features().requestFiles.requestImport, plan, wrongUse);
    return tell(summary, "");
  }

  @Command(
      name = "clients",
      description = "${bundle:command.import.clients}",
      footer = {"", "${bundle:command.import.clients.fields}"})
  int clients(@Mixin PeopleOptions options) {
    var wrongUse = wrongUseOf("clients");
    var plan = options.plan(ClientHeading.ALL, wrongUse);
    session.office();
    var summary = imported(session.features().clientFiles.clientImport(session.messages()), plan, wrongUse);
    return tell(summary, ", updated " + summary.updated());
  }

  @Command(
      name = "cards",
      description = "${bundle:command.import.cards}",
      footer = {"", "${bundle:command.import.cards.fields}"})
  int cards(@Mixin PeopleOptions options) {
    var wrongUse = wrongUseOf("cards");
    var plan = options.plan(CardField.ALL, wrongUse);
    session.office();
    var summary = imported(session.features().cardFiles.cardImport(session.messages()), plan, wrongUse);
    return tell(summary, "");
  }

  private WrongUse wrongUseOf(String command) {
    return new WrongUse(session, spec.subcommands().get(command).getCommandSpec());
  }

  private <F extends ImportField, R> ImportSummary imported(
      ImportKind<F, R> kind, ImportPlan<F> plan, WrongUse wrongUse) {
    ImportSummary summary;
    try (var progress = new TerminalProgress(session)) {
      summary = wrongUse.unless(new ImportFile<>(kind).importRows(plan, session.messages(), progress));
    }
    new ImportReport(session).tell(summary, plan.rejects().isPresent());
    return summary;
  }

  /**
   * The counts, the same in every language: scripts read them.
   *
   * @param updated how many rows changed something; empty where requests or cards that are here already never are
   */
  private int tell(ImportSummary summary, String updated) {
    session.out().println(
        "imported " + summary.imported() + updated + ", unchanged " + summary.unchanged() + ", rejected "
            + summary.rejected() + warnings(summary));
    return exitCode(summary);
  }

  /** What scripts read beside the numbers; only where there are any. */
  private static String warnings(ImportSummary summary) {
    return summary.remarks().warned() == 0 ? "" : ", warnings " + summary.remarks().warned();
  }

  private static int exitCode(ImportSummary summary) {
    if (summary.cancelled()) {
      return ExitCode.FAILED;
    }
    return summary.rejected() > 0 ? ExitCode.SOME_ROWS_REJECTED : ExitCode.DONE;
  }
}
