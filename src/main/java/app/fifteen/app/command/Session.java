package app.fifteen.app.command;

import app.fifteen.app.Features;
import app.fifteen.app.start.DataFolder;
import app.fifteen.app.start.LogFile;
import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.database.OfficeClock;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficePolicy;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;


/**
 * What a command needs of the world around it; the database is opened when the first asks for it. Tests give their own
 * streams and clock.
 */
public final class Session implements AutoCloseable {

  private final Messages messages;
  private final Clock clock;
  private final Path dataFolder;
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final PrintStream ownOut;
  private final PrintStream ownErr;
  private Optional<String> given = Optional.empty();
  private boolean clockIsRight;
  private Features features;

  public Session(
      Messages messages, Clock clock, Path dataFolder, InputStream in, PrintStream out, PrintStream err) {
    this.messages = messages;
    this.clock = clock;
    this.dataFolder = dataFolder;
    this.in = in;
    this.out = new TerminalOutput(out);
    this.err = new TerminalOutput(err);
    this.ownOut = out;
    this.ownErr = err;
  }

  /** Runs one command line. @return the exit code */
  public int run(String... args) {
    try {
      return FifteenCommand.line(this).execute(args);
    } catch (Error e) {
      // The command line takes exceptions only; what this one left open, such as a transaction, is closed by now.
      return FifteenCommand.failed(this, e);
    }
  }

  void useDatabase(String location) {
    given = Optional.of(location);
  }

  /** Somebody looked at another clock: this computer's is not doubted. */
  void trustTheClock() {
    clockIsRight = true;
  }

  /** @throws Failure if what was given as {@code --db} names no database */
  public DatabaseLocation location() {
    return given().orElseGet(() -> new DatabaseLocation.SqliteFile(dataFolder.resolve(DataFolder.DATABASE)));
  }

  /**
   * What was given as {@code --db}, if anything was.
   *
   * @throws Failure if it names no database
   */
  public Optional<DatabaseLocation> given() {
    return given.map(location -> DatabaseLocation.parse(location).orFail());
  }

  /**
   * Everything that can be done with the database of {@code --db} or else the one in the data folder, made where there is none.
   *
   * @throws Failure with a sentence for the user
   */
  public Features features() {
    if (features == null) {
      log();
      var database = Database.open(location());
      try {
        features = Features.atTheOffice(database, clock);
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
      if (clockIsRight) {
        features.officeClock().ifPresent(OfficeClock::trust);
      }
    }
    return features;
  }

  /**
   * The office in force.
   *
   * @throws Failure if none is set up; a missing database file is not made for this
   */
  public OfficePolicy office() {
    boolean missing = location() instanceof DatabaseLocation.SqliteFile(var file) && !Files.exists(file);
    if (missing) {
      throw notSetUp();
    }
    return features().database.read(features().offices.store::current).orElseThrow(this::notSetUp);
  }

  private Failure notSetUp() {
    return Failure.of(null, "office.not_set_up", location().toString());
  }

  public Messages messages() {
    return messages;
  }

  public Clock clock() {
    return clock;
  }

  public Path dataFolder() {
    return dataFolder;
  }

  public InputStream in() {
    return in;
  }

  public PrintStream out() {
    return out;
  }

  public PrintStream err() {
    return err;
  }

  /** For words of the program's own only, with what moves the cursor or colours them. */
  PrintStream ownOut() {
    return ownOut;
  }

  /** Like {@link #ownOut}. */
  PrintStream ownErr() {
    return ownErr;
  }

  public void say(String key, Object... args) {
    out.println(messages.get(key, args));
  }

  public void complain(Rejection rejection) {
    err.println(messages.get(rejection));
  }

  /** From here on what goes wrong is also written to the log. */
  void log() {
    DataFolder.make(dataFolder);
    LogFile.writeTo(dataFolder.resolve("log"));
  }

  @Override
  public void close() {
    if (features != null) {
      features.database.close();
    }
  }
}
