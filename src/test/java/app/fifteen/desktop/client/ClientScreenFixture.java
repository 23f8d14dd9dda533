package app.fifteen.desktop.client;

import app.fifteen.client.AddClient;
import app.fifteen.client.AddCompany;
import app.fifteen.client.ChangeClient;
import app.fifteen.client.Client;
import app.fifteen.client.ClientDetailsStore;
import app.fifteen.client.ClientDraftFixture;
import app.fifteen.client.CompanyDetails;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.Stage;
import java.util.Optional;

/** The clients' screen of a house at work, at the desk of its supervisor, without a window. */
final class ClientScreenFixture {

  final HouseFixture house;
  final Actor anna;
  final Actor boris;
  final Desk desk;
  final DraftDesk drafts;
  final Notices notices = new Notices();
  final ClientsViewModel list;
  final ClientViewModel client;
  final CompanyViewModel company;
  final TimelineViewModel timeline;
  private final AddClient add;
  private final ChangeClient change;
  private final AddCompany addCompany;
  private final ClientDetailsStore details;
  private final Tasks tasks = Tasks.sameThread();

  private ClientScreenFixture(HouseFixture house) {
    this.house = house;
    var database = house.database;
    anna = house.hire("Anna", Role.SUPERVISOR);
    boris = house.hire("Boris", Role.MANAGER);
    desk = new Desk(new Messages(Language.EN), anna, database.read(house.offices::current).orElseThrow());
    add = house.clients().addClient;
    change =
        house.clients().changeClient;
    addCompany = house.clients().addCompany;
    details =
        house.clients().details;
    list = new ClientsViewModel(database, house.clients().list, house.clients().companyList, desk, tasks, house.clock::instant);
    drafts = new DraftDesk(database, house.drafts(), desk, tasks, (_, work) -> work.run());
    client =
        new ClientViewModel(
            new ClientViewModel.UseCases(
                database, details, house.timelines().openMatters, house.staff, house.handle, house.undo,
                house.clients().recordContact, change,
                house.clients().undoClientChange),
            desk, tasks, notices,
            drafts, house.clock::instant,
            list.shownProperty());
    company =
        new CompanyViewModel(
            new CompanyViewModel.UseCases(
                database, house.companies, house.risks, house.clients().list, house.timelines().openMatters, house.staff,
                house.clients().appointCurator),
            desk, tasks, notices, house.clock::instant, list.shownProperty());
    timeline = new TimelineViewModel(database, house.timelines().store, desk, tasks, list.shownProperty());
  }

  static ClientScreenFixture in(Database database) {
    return new ClientScreenFixture(HouseFixture.in(database));
  }

  ClientId add(ClientDraftFixture draft) {
    return add.add(draft.draft(), anna).orFail();
  }

  /** The client's page is open. */
  void open(ClientId id) {
    list.shownProperty().set(new Shown.Person(id));
  }

  Client stored(ClientId id) {
    return house.database.read(tx -> house.clients.byId(tx, id)).orElseThrow();
  }

  /** A request comes in now from somebody with this phone. */
  RequestId asks(String name, String phone, String subject) {
    return house.register
        .register(
            new Arrival.Draft(
                "", house.clock.instant(), Channel.PHONE, name, phone, "", Optional.empty(), subject, ""))
        .orFail();
  }

  Stage stage(RequestId request) {
    return house.database.read(tx -> house.requests.byId(tx, request)).orElseThrow().stage();
  }

  /** A form for somebody new, or for somebody known, filled. */
  ClientFormViewModel form(Optional<ClientId> id) {
    var useCases =
        new ClientSaving.UseCases(
            house.database, details, house.clients().list, house.clients().companyList, house.staff, add, change, house.clock);
    var form = new ClientFormViewModel(useCases, desk, tasks, drafts, id);
    form.load(() -> {});
    return form;
  }

  CompanyFormViewModel companyForm(Optional<CompanyDetails> details) {
    var useCases =
        new CompanyFormViewModel.UseCases(
            house.database, house.companies, addCompany,
            house.clients().changeCompany);
    return new CompanyFormViewModel(useCases, desk, tasks, drafts, details);
  }

  String notice() {
    return notices.currentProperty().get().text();
  }

  void undo() {
    notices.currentProperty().get().undo().run();
  }
}
