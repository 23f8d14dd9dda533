package app.fifteen.privacy;

import app.fifteen.client.Clients;
import app.fifteen.client.records.ClientRecords;
import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import java.time.Clock;
import java.util.List;

/** What people may ask of the office about their data. */
public final class Privacy {

  public final PrivacyActStore acts = new PrivacyActStore();
  public final ExportPerson exportPerson;
  public final ErasePerson erasePerson;

  public Privacy(Database database, Clock clock, Offices offices, Clients clients, List<ClientRecords> records) {
    exportPerson = new ExportPerson(database, offices.store, clients.store, records, acts, clock);
    erasePerson = new ErasePerson(database, offices.store, clients.store, clients.erased, records, acts, clock);
  }
}
