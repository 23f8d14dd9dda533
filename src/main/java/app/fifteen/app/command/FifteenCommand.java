package app.fifteen.app.command;

import app.fifteen.app.start.ExitCode;
import app.fifteen.kernel.Failure;
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
            .addSubcommand(new PersonCommand(session));
    speak(line, session.messages().bundle());
    return line.setOut(new PrintWriter(session.out(), true))
        .setErr(new PrintWriter(session.err(), true))
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

  private static int failed(Session session, Exception exception) {
    var logger = LoggerFactory.getLogger(FifteenCommand.class);
    if (exception instanceof Failure failure) {
      session.complain(failure.rejection());
      if (failure.rejection().key().startsWith("clock.")) {
        session.err().println(session.messages().get("command.clock_is_right"));
      }
      if (failure.getCause() != null) {
        session.log();
        logger.error("A command failed", failure);
      }
    } else {
      session.log();
      logger.error("A command failed unexpectedly", exception);
      var log = session.dataFolder().resolve("log").toString();
      session.err().println(session.messages().get("command.unexpected", log));
    }
    return ExitCode.of(exception);
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
