package app.fifteen.client.exchange;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Messages;
import app.fifteen.office.Offices;
import app.fifteen.staff.Staff;
import java.time.Clock;

/** Clients in files: what can be done with them. */
public final class ClientFiles {

  public final ExportClients exportClients;
  private final Database database;
  private final Clock clock;
  private final Offices offices;
  private final Staff staff;
  private final Clients clients;

  public ClientFiles(Database database, Clock clock, Offices offices, Staff staff, Clients clients) {
    this.database = database;
    this.clock = clock;
    this.offices = offices;
    this.staff = staff;
    this.clients = clients;
    exportClients = new ExportClients(database, offices.store, staff.store);
  }

  /** @param messages the language of what is written into notes */
  public ClientImport clientImport(Messages messages) {
    return new ClientImport(database, offices.store, staff.store, clients, messages, clock);
  }

  /** Whom the rows of a file of other things name, by the same rules. */
  public NamedClients named(ImportPlan<?> plan, Messages messages) {
    return clientImport(messages).named(plan);
  }
}
