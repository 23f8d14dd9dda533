package app.fifteen.app.start;

import app.fifteen.app.Features;
import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.office.OfficePolicy;
import app.fifteen.staff.StaffMember;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * An open database as it was found: with an office or without, with people or without.
 *
 * @param staff those who still work there
 */
record OpenOffice(Features features, Optional<OfficePolicy> policy, List<StaffMember> staff) implements AutoCloseable {

  /**
   * @param desk this computer's clock
   * @throws app.fifteen.kernel.Failure if it cannot be opened
   */
  static OpenOffice open(DatabaseLocation location, Clock desk) {
    var database = Database.open(location);
    return closingIfNot(database, () -> look(Features.atTheOffice(database, desk)));
  }

  /** Nobody was promised anything in the sample, and it may have lain for months: no clock is doubted over it. */
  static OpenOffice openSample(DatabaseLocation location, Clock desk) {
    var database = Database.open(location);
    return closingIfNot(database, () -> look(new Features(database, desk)));
  }

  private static OpenOffice closingIfNot(Database database, Supplier<OpenOffice> opened) {
    try {
      return opened.get();
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static OpenOffice look(Features features) {
    return features.database.read(
        tx ->
            new OpenOffice(
                features,
                features.offices.store.current(tx),
                features.staff.store.all(tx).stream().filter(StaffMember::active).toList()));
  }

  DatabaseLocation location() {
    return features.database.location();
  }

  /** Closes the database; what still runs in the background and misses it is written to the log only. */
  void closeQuietly(Tasks tasks) {
    tasks.onFailure(late -> LoggerFactory.getLogger(OpenOffice.class).info("Failed after closing", late));
    close();
  }

  @Override
  public void close() {
    features.database.close();
  }
}
