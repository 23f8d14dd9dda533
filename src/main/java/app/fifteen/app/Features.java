package app.fifteen.app;

import app.fifteen.client.AddClient;
import app.fifteen.client.AddCompany;
import app.fifteen.client.ChangeClient;
import app.fifteen.client.ClientStore;
import app.fifteen.client.CompanyRiskStore;
import app.fifteen.client.CompanyStore;
import app.fifteen.client.DecideStanding;
import app.fifteen.client.FieldWordsStore;
import app.fifteen.client.KnownClientStore;
import app.fifteen.client.RecordContact;
import app.fifteen.client.UndoClientChange;
import app.fifteen.client.merge.MergeClients;
import app.fifteen.client.merge.MergeStore;
import app.fifteen.client.merge.UnmergeClients;
import app.fifteen.database.Database;
import app.fifteen.makegood.FindMisses;
import app.fifteen.makegood.MissStore;
import app.fifteen.office.ApplyOffice;
import app.fifteen.office.OfficeStore;
import app.fifteen.privacy.ErasePerson;
import app.fifteen.privacy.ExportPerson;
import app.fifteen.remedy.RankedRemedyList;
import app.fifteen.remedy.RemedyStore;
import app.fifteen.remedy.TakeOverHouseRemedies;
import app.fifteen.request.AttachRequests;
import app.fifteen.request.ChooseClient;
import app.fifteen.request.FindCaller;
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
  public final ClientStore clients = new ClientStore();
  public final KnownClientStore knownClients = new KnownClientStore();
  public final FieldWordsStore fieldWords = new FieldWordsStore(companies, staff);
  public final CompanyRiskStore risks = new CompanyRiskStore(RecordsOfClients.ALL);
  public final MergeStore merges = new MergeStore(RecordsOfClients.ALL);
  public final RequestStore requests = new RequestStore();
  public final InboxStore inbox = new InboxStore(risks);
  public final RemedyStore remedies = new RemedyStore();
  public final RankedRemedyList rankedRemedies = new RankedRemedyList(remedies);
  public final StoryStore stories = new StoryStore(requests, clients, knownClients, staff, risks);
  public final ApplyOffice applyOffice;
  public final RegisterRequest registerRequest;
  public final HandleRequest handleRequest;
  public final UndoHandling undoHandling;
  public final FindMisses findMisses;
  public final AddCompany addCompany;
  public final AttachRequests attachRequests;
  public final ChooseClient chooseClient;
  public final FindCaller findCaller;
  public final AddClient addClient;
  public final ChangeClient changeClient;
  public final DecideStanding decideStanding;
  public final RecordContact recordContact;
  public final UndoClientChange undoClientChange;
  public final MergeClients mergeClients;
  public final UnmergeClients unmergeClients;
  public final ExportPerson exportPerson;
  public final ErasePerson erasePerson;
  public final ComplaintFeatures complaints;
  public final TakeOverHouseRemedies takeOverHouseRemedies;

  public Features(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    applyOffice = new ApplyOffice(database, offices, clock);
    registerRequest = new RegisterRequest(database, offices, requests, knownClients, clock);
    handleRequest = new HandleRequest(database, offices, staff, requests, clients, clock);
    undoHandling = new UndoHandling(database, requests, clients, clock);
    findMisses = new FindMisses(database, offices, staff, new MissStore(), clock);
    addCompany = new AddCompany(database, companies);
    attachRequests = new AttachRequests(database, offices, knownClients);
    chooseClient = new ChooseClient(database, offices, requests, knownClients, clock);
    findCaller = new FindCaller(database, offices, knownClients);
    addClient = new AddClient(database, offices, clients, knownClients, clock);
    changeClient =
        new ChangeClient(database, offices, clients, knownClients, fieldWords, clock);
    decideStanding = new DecideStanding(database, staff, clients, clock);
    recordContact = new RecordContact(database, clients, clock);
    undoClientChange = new UndoClientChange(database, clients, clock);
    mergeClients = new MergeClients(database, staff, clients, merges, clock);
    unmergeClients = new UnmergeClients(database, clients, merges, clock);
    exportPerson = new ExportPerson(database, offices, clients, RecordsOfClients.ALL, clock);
    erasePerson = new ErasePerson(database, offices, staff, clients, RecordsOfClients.ALL, clock);
    complaints = new ComplaintFeatures(database, clock, offices, staff, clients, decideStanding);
    takeOverHouseRemedies = new TakeOverHouseRemedies(database, offices, staff, remedies);
  }
}
