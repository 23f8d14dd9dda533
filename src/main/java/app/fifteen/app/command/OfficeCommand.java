package app.fifteen.app.command;

import app.fifteen.app.start.ExitCode;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.OfficeFile;
import app.fifteen.office.OfficePolicy;
import app.fifteen.staff.Permission;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;


/** {@code fifteen office show} and {@code fifteen office apply FILE}. */
@Command(name = "office", description = "${bundle:command.office}", synopsisSubcommandLabel = "COMMAND")
final class OfficeCommand implements Runnable {

  private final Session session;

  @Spec private CommandSpec spec;

  OfficeCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), session.messages().get("command.office.which"));
  }

  @Command(name = "show", description = "${bundle:command.office.show}")
  int show() {
    session.out().print(OfficeFile.write(session.office().office()));
    return ExitCode.DONE;
  }

  @Command(name = "apply", description = "${bundle:command.office.apply}")
  int apply(
      @Parameters(paramLabel = "FILE", description = "${bundle:command.office.apply.file}") Path file,
      @Option(names = "--as", paramLabel = "NAME", description = "${bundle:command.as}") String name) {
    var office = GivenOffice.read(file, session);
    if (office.isEmpty()) {
      return ExitCode.FAILED;
    }
    var features = session.features();
    var by = by(name);
    var before = features.database.read(features.offices.store::current).map(OfficePolicy::id);
    var applied = features.staff.applyOffice.apply(office.get(), by);
    return switch (applied) {
      case Outcome.Done<OfficePolicy>(var policy) -> {
        var unchanged = before.equals(Optional.of(policy.id()));
        session.say(unchanged ? "office.unchanged" : "office.applied", policy.office().name());
        yield ExitCode.DONE;
      }
      case Outcome.Refused<OfficePolicy>(var rejection) -> {
        session.err().println(file + ": " + session.messages().get(rejection));
        yield ExitCode.FAILED;
      }
    };
  }

  /** Nobody only as long as nobody works here who may: an office is made before its first supervisor. */
  private Optional<Actor> by(String name) {
    var colleagues = session.features().staff.findColleague;
    var wrongUse = new WrongUse(session, spec.subcommands().get("apply").getCommandSpec());
    if (name != null) {
      return Optional.of(wrongUse.unless(colleagues.find(name)).actor());
    }
    if (colleagues.isThereAnybodyWhoMay(Permission.CHANGE_OFFICE)) {
      wrongUse.unless(Outcome.refused("command.as.missing"));
    }
    return Optional.empty();
  }
}
