package app.fifteen.app;

import app.fifteen.client.ClientStore;
import app.fifteen.client.KnownClient;
import app.fifteen.client.KnownClientStore;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.privacy.ExportPerson;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fifteen person export CLIENT --out FOLDER --by NAME}. */
@Command(name = "person", description = "${bundle:command.person}", synopsisSubcommandLabel = "COMMAND")
final class PersonCommand implements Runnable {

  private final Session session;
  private final KnownClientStore known = new KnownClientStore();
  private final StaffStore staff = new StaffStore();

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
      @Option(names = "--by", paramLabel = "NAME", required = true, description = "${bundle:command.person.by}") String by) {
    session.office();
    var wrongUse = new WrongUse(session, spec.subcommands().get("export").getCommandSpec());
    var database = session.database();
    var person = wrongUse.unless(database.read(tx -> person(tx, client)));
    var actor = wrongUse.unless(database.read(tx -> member(tx, by))).actor();
    var exporting = new ExportPerson(
            database, session.offices(), new ClientStore(), RecordsOfClients.ALL, session.clock());
    var files = exporting.export(person, out, session.messages(), actor).orFail();
    session.out().println(files.pdf());
    session.out().println(files.json());
    return ExitCode.DONE;
  }

  /** By external id first: a number may be one. */
  private Outcome<ClientId> person(Transaction tx, String given) {
    return known
        .byExternalId(tx, given)
        .or(() -> numbered(tx, given))
        .map(client -> Outcome.done(client.id()))
        .orElseGet(() -> Outcome.refused("command.person.nobody", given));
  }

  private Optional<KnownClient> numbered(Transaction tx, String given) {
    return given.matches("\\d{1,18}") ? known.byId(tx, new ClientId(Long.parseLong(given))) : Optional.empty();
  }

  private Outcome<StaffMember> member(Transaction tx, String name) {
    return staff
        .byName(tx, name)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused("command.person.no_staff", name));
  }
}
