package app.fifteen.request;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import app.fifteen.staff.Staff;
import java.time.Clock;

/** Requests: what can be done with them. */
public final class Requests {

  public final RequestStore store = new RequestStore();
  public final InboxStore inbox;
  public final StoryStore stories;
  public final RegisterRequest registerRequest;
  public final TakeBackRegistration takeBackRegistration;
  public final HandleRequest handleRequest;
  public final UndoHandling undoHandling;
  public final CorrectContact correctContact;
  public final FindCaller findCaller;
  public final ChooseClient chooseClient;
  public final AttachRequests attachRequests;

  public Requests(Database database, Clock clock, Offices offices, Staff staff, Clients clients) {
    inbox = new InboxStore(clients.risks);
    stories = new StoryStore(store, clients.store, clients.known, staff.store, clients.risks);
    registerRequest = new RegisterRequest(database, offices.store, store, clients.known, clients.erased, clients.findOrAddCompany, clock);
    takeBackRegistration = new TakeBackRegistration(database, store, clients.unused, clock);
    handleRequest = new HandleRequest(database, offices.store, staff.store, store, clients.store, clock);
    undoHandling = new UndoHandling(database, store, clients.store, clock);
    correctContact = new CorrectContact(database, store, clock);
    findCaller = new FindCaller(database, offices.store, clients.known);
    chooseClient = new ChooseClient(database, offices.store, store, clients.known, clients.erased, clock);
    attachRequests = new AttachRequests(database, offices.store, clients.known, clients.erased);
  }
}
