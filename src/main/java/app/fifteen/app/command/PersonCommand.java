package app.fifteen.app.command;

import app.fifteen.app.start.ExitCode;
import app.fifteen.client.KnownClient;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fifteen person export CLIENT --out FOLDER --as NAME}. */
@Command(name = "person", description = "${bundle:command.person}", synopsisSubcommandLabel = "COMMAND")
final class PersonCommand implements Runnable {

  private final Session session;

  @Spec private CommandSpec spec;

  PersonCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), session.messages().get("command.person.which"));
  }

  @Command(name = "export", description = "${bundle:command.person.export}")
  int export(
      @Parameters(paramLabel = "CLIENT", description = "${bundle:command.person.client}") String client,
      @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "${bundle:command.person.out}") Path out,
      @Option(names = "--as", paramLabel = "NAME", required = true, description = "${bundle:command.as}") String name) {
    session.office();
    var wrongUse = new WrongUse(session, spec.subcommands().get("export").getCommandSpec());
    var features = session.features();
    var database = features.database;
    var person = wrongUse.unless(database.read(tx -> person(tx, CleanText.searched(client))));
    var actor = wrongUse.unless(features.staff.findColleague.find(name)).actor();
    var files = features.privacy.exportPerson.export(person, out, session.messages(), actor).orFail();
    session.out().println(files.pdf());
    session.out().println(files.json());
    return ExitCode.DONE;
  }

  /** By external id first: a number may be one. */
  private Outcome<ClientId> person(Transaction tx, String given) {
    return session.features().clients.known
        .byExternalId(tx, given)
        .or(() -> numbered(tx, given))
        .map(client -> Outcome.done(client.id()))
        .orElseGet(() -> Outcome.refused("command.person.nobody", given));
  }

  private Optional<KnownClient> numbered(Transaction tx, String given) {
    return given.matches("\\d{1,18}") ? session.features().clients.known.byId(tx, new ClientId(Long.parseLong(given))) : Optional.empty();
  }
}
