package app.fifteen.desktop.client;

import app.fifteen.client.Client;
import app.fifteen.client.Clients;
import app.fifteen.client.CompanyDetails;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.ClientId;
import app.fifteen.staff.Staff;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The forms of clients and companies, each in a window of its own, made anew when it is opened. */
final class ClientWindows implements ClientForms {

  private final Clients clients;
  private final Desk desk;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final DraftDesk drafts;
  private final ClientSaving.UseCases useCases;
  private final CompanyFormViewModel.UseCases companyUses;
  private final ClientViewModel client;
  private final CompanyViewModel company;
  private final Consumer<ClientId> open;

  /**
   * @param client the page that is told of what was stored, and so is {@code company}
   * @param open shows a client's page
   */
  ClientWindows(
      Workplace place,
      Database database,
      Clock clock,
      Clients clients,
      Staff staff,
      ClientViewModel client,
      CompanyViewModel company,
      Consumer<ClientId> open) {
    this.clients = clients;
    this.desk = place.desk();
    this.tasks = place.tasks();
    this.dialogs = place.dialogs();
    this.drafts = place.drafts();
    this.client = client;
    this.company = company;
    this.open = open;
    useCases =
        new ClientSaving.UseCases(
            database, clients.details, clients.list, clients.companyList, staff.store, clients.addClient,
            clients.changeClient, clock);
    companyUses =
        new CompanyFormViewModel.UseCases(
            database, clients.companies, clients.addCompany, clients.changeCompany);
  }

  @Override
  public void addClient() {
    openClient(Optional.empty(), "clientform.new");
  }

  @Override
  public void change(ClientId id) {
    openClient(Optional.of(id), "clientform.change");
  }

  private void openClient(Optional<ClientId> id, String titleKey) {
    var model = new ClientFormViewModel(useCases, desk, tasks, drafts, id);
    open(
        titleKey,
        ClientFormController.class,
        () -> new ClientFormController(model, desk.messages(), tasks, this::saved, open));
  }

  /** Somebody new is shown, from whatever screen they were entered. */
  private void saved(ClientFormViewModel.Saved what) {
    client.saved(what);
    if (what instanceof ClientFormViewModel.Saved.Added(var id)) {
      open.accept(id);
    }
  }

  @Override
  public void decideStanding(Client decided) {
    var model = new StandingViewModel(clients.decideStanding, desk, tasks, drafts, decided);
    open(
        "standingform.title",
        StandingController.class,
        () -> new StandingController(model, desk.messages(), client::standingDecided));
  }

  @Override
  public void addCompany() {
    openCompany(Optional.empty(), "companyform.new");
  }

  @Override
  public void change(CompanyDetails details) {
    openCompany(Optional.of(details), "companyform.change");
  }

  private void openCompany(Optional<CompanyDetails> details, String titleKey) {
    var model = new CompanyFormViewModel(companyUses, desk, tasks, drafts, details);
    open(
        titleKey,
        CompanyFormController.class,
        () -> new CompanyFormController(model, desk.messages(), company::saved));
  }

  private <C> void open(String titleKey, Class<C> type, Supplier<C> make) {
    var form = new Views(desk.messages(), Map.of(type, make)).load(type);
    ModalWindow.show(dialogs, desk.messages().get(titleKey), form.root());
  }
}
