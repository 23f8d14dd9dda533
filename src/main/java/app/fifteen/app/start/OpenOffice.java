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
import org.slf4j.LoggerFactory;

/**
 * An open database as it was found: with an office or without, with people or without.
 *
 * @param staff those who still work there
 */
record OpenOffice(Features features, Optional<OfficePolicy> policy, List<StaffMember> staff) implements AutoCloseable {

  /** @throws app.fifteen.kernel.Failure if it cannot be opened */
  static OpenOffice open(DatabaseLocation location, Clock clock) {
    var features = new Features(Database.open(location), clock);
    try {
      return features.database.read(
          tx ->
              new OpenOffice(
                  features,
                  features.offices.store.current(tx),
                  features.staff.store.all(tx).stream().filter(StaffMember::active).toList()));
    } catch (RuntimeException e) {
      features.database.close();
      throw e;
    }
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
