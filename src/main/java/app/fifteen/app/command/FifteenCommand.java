package app.fifteen.app.command;

import app.fifteen.app.start.ExitCode;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Rejection;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine;

/** The root of all commands; by itself it opens the window. */
@Command(
    name = "fifteen",
    description = "${bundle:command.fifteen}",
    synopsisSubcommandLabel = "[COMMAND]",
    versionProvider = FifteenCommand.Version.class)
final class FifteenCommand implements Callable<Integer> {

  private final Session session;

  private FifteenCommand(Session session) {
    this.session = session;
  }

  /** All commands; a new one is added here. */
  static CommandLine line(Session session) {
    var line =
        new CommandLine(new FifteenCommand(session))
            .addSubcommand(new OfficeCommand(session))
            .addSubcommand(new DeadlineCommand(session))
            .addSubcommand(new ImportCommand(session))
            .addSubcommand(new ExportCommand(session))
            .addSubcommand(new PersonCommand(session))
            .addSubcommand(new CheckCommand(session));
    speak(line, session.messages().bundle());
    return line.setOut(new PrintWriter(session.ownOut(), true))
        .setErr(new PrintWriter(session.ownErr(), true))
        .setParameterExceptionHandler((wrong, _) -> wrongUse(session, wrong))
        .setExecutionExceptionHandler((failure, _, _) -> failed(session, failure));
  }

  @Option(
      names = "--db",
      paramLabel = "FILE|URL",
      scope = ScopeType.INHERIT,
      description = "${bundle:command.option.db}")
  void database(String location) {
    if (location != null) {
      session.useDatabase(location);
    }
  }

  @Option(names = "--clock-is-right", scope = ScopeType.INHERIT, description = "${bundle:command.option.clock_is_right}")
  void clockIsRight(boolean right) {
    if (right) {
      session.trustTheClock();
    }
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "${bundle:command.option.help}")
  private boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, description = "${bundle:command.option.version}")
  private boolean version;

  @Override
  public Integer call() {
    return Desktop.open(session);
  }

  private static void speak(CommandLine line, ResourceBundle bundle) {
    line.setResourceBundle(bundle);
    var usage = line.getCommandSpec().usageMessage();
    usage.synopsisHeading(bundle.getString("command.heading.usage") + " ");
    usage.commandListHeading("%n" + bundle.getString("command.heading.commands") + "%n");
    line.getSubcommands().values().forEach(inner -> speak(inner, bundle));
  }

  private static int wrongUse(Session session, ParameterException wrong) {
    var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    session.err().println(wrong.getMessage());
    session.err().println(session.messages().get("command.see_help", command + " --help"));
    return ExitCode.WRONG_USE;
  }

  /** Says what ended a command, and writes to the log whatever is not only the user's. */
  static int failed(Session session, Throwable failure) {
    var sentence = Failure.sentence(failure);
    sentence.ifPresentOrElse(
        session::complain,
        () -> session.complain(Rejection.of("command.unexpected", session.dataFolder().resolve("log").toString())));
    if (sentence.filter(one -> one.key().startsWith("clock.")).isPresent()) {
      session.complain(Rejection.of("command.clock_is_right"));
    }
    if (!(failure instanceof Failure) || failure.getCause() != null) {
      session.log();
      LoggerFactory.getLogger(FifteenCommand.class).error("A command failed", failure);
    }
    return ExitCode.of(failure);
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      var properties = new Properties();
      try (var in = FifteenCommand.class.getResourceAsStream("/version.properties")) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {"fifteen " + properties.getProperty("version")};
    }
  }
}
