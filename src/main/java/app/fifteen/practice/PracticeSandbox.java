package app.fifteen.practice;

import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.Offices;
import app.fifteen.staff.Staff;
import app.fifteen.staff.StaffMember;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A database of its own for one run, deleted after it. What is done in it cannot reach real figures or exports, because
 * nothing in it knows the real one (R25).
 */
public final class PracticeSandbox implements AutoCloseable {

  private final SandboxFolder folder;
  private final Database database;
  private final CallerEntry.Entered entered;

  private PracticeSandbox(SandboxFolder folder, Database database, CallerEntry.Entered entered) {
    this.folder = folder;
    this.database = database;
    this.entered = entered;
  }

  /**
   * Takes a second or two.
   *
   * @param temporary where temporary files are
   * @param real only read
   * @param language of the case, and the client's own
   * @throws Failure if it cannot be made
   */
  public static PracticeSandbox open(
      Path temporary, Database real, PracticeCase script, Language language, Actor trainee, Instant now) {
    SandboxFolder folder;
    try {
      folder = SandboxFolder.make(temporary);
    } catch (IOException e) {
      throw Failure.of(e, "practice.no_room", temporary.toString());
    }
    Database database = null;
    try {
      database = Database.open(new DatabaseLocation.SqliteFile(folder.database()));
      var offices = new Offices();
      new PracticeCopyStore(offices.store).copy(real, database, now.minus(script.caller().history().getFirst().ago()));
      var staff = new Staff(database, Clock.fixed(now, ZoneOffset.UTC), offices);
      var entry = new CallerEntry(database);
      var handler = database.read(tx -> handler(staff.store.all(tx), trainee));
      return new PracticeSandbox(folder, database, entry.enter(script.caller(), handler, language, now));
    } catch (RuntimeException e) {
      if (database != null) {
        database.close();
      }
      folder.close();
      throw e;
    }
  }

  /** A colleague dealt with the client so far, where there is one: whoever takes a complaint over must not blame them. */
  private static Actor handler(Iterable<StaffMember> staff, Actor trainee) {
    for (var member : staff) {
      if (member.active() && !member.id().equals(trainee.id())) {
        return member.actor();
      }
    }
    return trainee;
  }

  /** Where sandboxes are made on this computer. */
  public static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** Deletes what was left behind by programs that crashed. */
  public static void sweep(Path temporary) {
    SandboxFolder.sweep(temporary);
  }

  public Database database() {
    return database;
  }

  public ClientId client() {
    return entered.client();
  }

  /** What the call is about. */
  public RequestId request() {
    return entered.request();
  }

  @Override
  public void close() {
    database.close();
    folder.close();
  }
}
