package app.fifteen.app.command;

import app.fifteen.app.start.ExitCode;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.ApplyOffice;
import app.fifteen.office.OfficeFile;
import app.fifteen.office.OfficePolicy;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
  int apply(@Parameters(paramLabel = "FILE", description = "${bundle:command.office.apply.file}") Path file) {
    var office = GivenOffice.read(file, session);
    if (office.isEmpty()) {
      return ExitCode.FAILED;
    }
    var database = session.database();
    var before = database.read(session.offices()::current).map(OfficePolicy::id);
    var applied = new ApplyOffice(database, session.offices(), session.clock()).apply(office.get(), Optional.empty());
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
}
