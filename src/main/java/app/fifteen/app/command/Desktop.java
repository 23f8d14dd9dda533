package app.fifteen.app.command;

import app.fifteen.app.Main;
import app.fifteen.app.start.DataFolder;
import app.fifteen.app.start.ExitCode;
import app.fifteen.app.start.StartFlow;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Theme;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/** Where the command line hands over to the window. */
final class Desktop {

  private Desktop() {}

  /**
   * Opens the window and stays until it is closed.
   *
   * @return the exit code
   * @throws Failure if what was given as {@code --db} names no database
   */
  static int open(Session session) {
    var given = session.given();
    if (!Display.isThere(
        System.getenv(), System.getProperty("os.name"), System.getProperty("glass.platform", ""))) {
      session.err().println(session.messages().get("start.no_display"));
      return ExitCode.FAILED;
    }
    session.log();
    var settings = new DeskSettings(session.dataFolder().resolve(DataFolder.DESK));
    var ended = new CompletableFuture<Integer>();
    var surroundings =
        new StartFlow.Surroundings(
            session.dataFolder(), given, session.clock(), settings, Locale.getDefault(), Tasks::inBackground,
            session::complain);
    try {
      Platform.startup(() -> begin(session, surroundings, ended));
    } catch (RuntimeException | LinkageError noToolkit) {
      LoggerFactory.getLogger(Desktop.class).error("JavaFX does not start", noToolkit);
      session.err().println(session.messages().get("start.toolkit_failed", String.valueOf(noToolkit.getMessage())));
      return ExitCode.FAILED;
    }
    int code = ended.join();
    Platform.exit();
    return code;
  }

  private static void begin(Session session, StartFlow.Surroundings surroundings, CompletableFuture<Integer> ended) {
    try {
      // The pinned strip and windows that come and go must not end the program; closing the main window does.
      Platform.setImplicitExit(false);
      var settings = surroundings.settings();
      (settings.flag("theme.dark", false) ? Theme.DARK : Theme.LIGHT).apply();
      var language =
          Main.demanded(System.getenv())
              .or(() -> settings.get("language").flatMap(Language::byCode))
              .orElse(session.messages().language());
      var flow = new StartFlow(surroundings, new Stage(), language, ended::complete);
      Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> flow.failed(failure));
      flow.begin();
    } catch (Throwable failure) {
      ended.completeExceptionally(failure);
    }
  }
}
