package app.fifteen.app;

import app.fifteen.client.AddCompany;
import app.fifteen.client.CompanyStore;
import app.fifteen.database.Database;
import app.fifteen.makegood.FindMisses;
import app.fifteen.makegood.MissStore;
import app.fifteen.office.ApplyOffice;
import app.fifteen.office.OfficeStore;
import app.fifteen.request.HandleRequest;
import app.fifteen.request.InboxStore;
import app.fifteen.request.RegisterRequest;
import app.fifteen.request.RequestStore;
import app.fifteen.request.StoryStore;
import app.fifteen.request.UndoHandling;
import app.fifteen.staff.StaffStore;
import java.time.Clock;

/** Everything the program can do with one open database, made by hand: part of the composition root. */
public final class Features {

  public final Database database;
  public final Clock clock;
  public final OfficeStore offices = new OfficeStore();
  public final StaffStore staff = new StaffStore();
  public final CompanyStore companies = new CompanyStore();
  public final RequestStore requests = new RequestStore();
  public final InboxStore inbox = new InboxStore();
  public final StoryStore stories = new StoryStore(requests);
  public final ApplyOffice applyOffice;
  public final RegisterRequest registerRequest;
  public final HandleRequest handleRequest;
  public final UndoHandling undoHandling;
  public final FindMisses findMisses;
  public final AddCompany addCompany;

  public Features(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    applyOffice = new ApplyOffice(database, offices, clock);
    registerRequest = new RegisterRequest(database, offices, requests, clock);
    handleRequest = new HandleRequest(database, offices, staff, requests, clock);
    undoHandling = new UndoHandling(database, requests, clock);
    findMisses = new FindMisses(database, offices, staff, new MissStore(), clock);
    addCompany = new AddCompany(database, companies);
  }
}
