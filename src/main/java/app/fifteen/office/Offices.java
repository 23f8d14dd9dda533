package app.fifteen.office;

import app.fifteen.database.Database;
import java.time.Clock;

/** The office, its hours and its rules: what can be done with them. */
public final class Offices {

  public final OfficeStore store = new OfficeStore();
  public final ApplyOffice applyOffice;

  public Offices(Database database, Clock clock) {
    applyOffice = new ApplyOffice(database, store, clock);
  }
}
