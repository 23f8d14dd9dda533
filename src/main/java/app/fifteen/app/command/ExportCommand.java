package app.fifteen.app.command;

import app.fifteen.app.start.ExitCode;
import app.fifteen.exchange.Progress;
import app.fifteen.kernel.Outcome;
import app.fifteen.request.exchange.ReceivedRange;
import app.fifteen.request.exchange.RequestSelection;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;


/** {@code fifteen export requests --out FILE}, {@code fifteen export clients --out FILE} and so on. */
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
      @Mixin ExportOptions options,
      @Option(names = "--from", paramLabel = "DATE", description = "${bundle:command.export.from}") String from,
      @Option(names = "--to", paramLabel = "DATE", description = "${bundle:command.export.to}") String to) {
    var wrongUse = wrongUseOf("requests");
    var received = wrongUse.unless(ReceivedRange.parse(Optional.ofNullable(from), Optional.ofNullable(to)));
    var plan = options.plan(wrongUse);
    session.office();
    var exporting = session.features().requestFiles.exportRequests;
    return exported(
        progress -> exporting.export(new RequestSelection(Optional.empty(), received), plan, progress));
  }

  @Command(name = "clients", description = "${bundle:command.export.clients}")
  int clients(@Mixin ExportOptions options) {
    var plan = options.plan(wrongUseOf("clients"));
    session.office();
    return exported(progress -> session.features().clientFiles.exportClients.export(plan, progress));
  }

  @Command(name = "complaints", description = "${bundle:command.export.complaints}")
  int complaints(@Mixin ExportOptions options) {
    var plan = options.plan(wrongUseOf("complaints"));
    session.office();
    return exported(progress -> session.features().exportComplaints.export(plan, progress));
  }

  @Command(name = "remedies", description = "${bundle:command.export.remedies}")
  int remedies(@Mixin ExportOptions options) {
    var plan = options.plan(wrongUseOf("remedies"));
    session.office();
    return exported(progress -> session.features().exportRemedies.export(plan, progress));
  }

  @Command(name = "cards", description = "${bundle:command.export.cards}")
  int cards(@Mixin ExportOptions options) {
    var plan = options.plan(wrongUseOf("cards"));
    session.office();
    return exported(progress -> session.features().cardFiles.exportCards.export(plan, progress));
  }

  @Command(name = "card-ledger", description = "${bundle:command.export.card_ledger}")
  int cardLedger(@Mixin ExportOptions options) {
    var plan = options.plan(wrongUseOf("card-ledger"));
    session.office();
    return exported(progress -> session.features().cardFiles.exportLedger.export(plan, progress));
  }

  @Command(name = "card-figures", description = "${bundle:command.export.card_figures}")
  int cardFigures(@Mixin ExportOptions options) {
    var plan = options.plan(wrongUseOf("card-figures"));
    session.office();
    return exported(_ -> session.features().cardFigures.export.allMonths(plan));
  }

  private WrongUse wrongUseOf(String command) {
    return new WrongUse(session, spec.subcommands().get(command).getCommandSpec());
  }

  private int exported(Function<Progress, Outcome<Long>> work) {
    long exported;
    try (var progress = new TerminalProgress(session)) {
      exported = work.apply(progress).orFail();
    }
    // The same in every language: scripts read it.
    session.out().println("exported " + exported);
    return ExitCode.DONE;
  }
}
