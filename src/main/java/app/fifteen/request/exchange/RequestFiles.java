package app.fifteen.request.exchange;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import app.fifteen.request.Requests;
import app.fifteen.staff.Staff;
import java.time.Clock;

/** Requests in files. */
public final class RequestFiles {

  public final ExportRequests exportRequests;
  public final RequestImport requestImport;

  public RequestFiles(Database database, Clock clock, Offices offices, Staff staff, Clients clients, Requests requests) {
    exportRequests = new ExportRequests(database, offices.store, staff.store, clock);
    requestImport =
        new RequestImport(
            database, offices.store, staff.store, clients.findOrAddCompany, requests.attachRequests, clock);
  }
}
