package app.fifteen.client;

import app.fifteen.client.records.ClientRecords;
import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import app.fifteen.staff.Staff;
import java.time.Clock;
import java.util.List;

/** Clients and their companies: what can be done with them. */
public final class Clients {

  public final ClientStore store = new ClientStore();
  public final CompanyStore companies = new CompanyStore();
  public final KnownClientStore known = new KnownClientStore();
  public final ErasedStore erased = new ErasedStore();
  public final UnusedClientStore unused = new UnusedClientStore();
  public final CompanyRiskStore risks;
  public final ClientList list;
  public final CompanyList companyList;
  public final FieldWordsStore fieldWords;
  public final ClientDetailsStore details;
  public final FindOrAddCompany findOrAddCompany;
  public final AddCompany addCompany;
  public final ChangeCompany changeCompany;
  public final AppointCurator appointCurator;
  public final AddClient addClient;
  public final ChangeClient changeClient;
  public final UndoClientChange undoClientChange;
  public final DecideStanding decideStanding;
  public final RecordContact recordContact;
  public final CorrectClientContact correctContact;

  /** @param records everything that hangs on a client */
  public Clients(Database database, Clock clock, Offices offices, Staff staff, List<ClientRecords> records) {
    risks = new CompanyRiskStore(records);
    list = new ClientList(risks);
    companyList = new CompanyList(risks);
    fieldWords = new FieldWordsStore(companies, staff.store);
    details = new ClientDetailsStore(store, companies, staff.store, staff.photos, known, risks);
    findOrAddCompany = new FindOrAddCompany(companies);
    addCompany = new AddCompany(database, offices.store, companies);
    changeCompany = new ChangeCompany(database, offices.store, companies, clock);
    appointCurator = new AppointCurator(database, companies, staff.store, clock);
    addClient = new AddClient(database, offices.store, store, known, findOrAddCompany, clock);
    changeClient = new ChangeClient(database, offices.store, store, known, fieldWords, findOrAddCompany, clock);
    undoClientChange = new UndoClientChange(database, store, clock);
    decideStanding = new DecideStanding(database, store, clock);
    recordContact = new RecordContact(database, store, clock);
    correctContact = new CorrectClientContact(database, store, clock);
  }
}
