package app.fifteen.desktop.client;

import app.fifteen.client.ClientFilter;
import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Badges;
import app.fifteen.desktop.kit.ClientAction;
import app.fifteen.desktop.kit.ClientNote;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.WindowKeys;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Destination;
import app.fifteen.request.Requests;
import app.fifteen.staff.Staff;
import app.fifteen.timeline.Timelines;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The clients and companies, their pages and forms, put together. */
public final class ClientsPart implements Part {

  private static final KeyCombination NEW =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Workplace place;
  private final ClientsViewModel list;
  private final ClientViewModel client;
  private final CompanyViewModel company;
  private final TimelineViewModel timeline;
  private final ClientWindows forms;
  private final Views.View<ClientsController> view;
  private final Screen screen;
  private boolean outdated;

  public ClientsPart(
      Workplace place,
      Database database,
      Clock clock,
      Clients clients,
      Staff staff,
      Requests requests,
      Timelines timelines) {
    this.place = place;
    var desk = place.desk();
    var ticker = place.ticker();
    var tasks = place.tasks();
    var notices = place.notices();
    var dialogs = place.dialogs();
    Consumer<Destination> openMatter = place::open;
    var matters = timelines.openMatters;
    list = new ClientsViewModel(database, clients.list, clients.companyList, desk, tasks, ticker::now);
    var shown = list.shownProperty();
    client =
        new ClientViewModel(
            new ClientViewModel.UseCases(
                database, clients.details, matters, staff.store, requests.handleRequest, requests.undoHandling,
                clients.recordContact, clients.changeClient, clients.undoClientChange),
            desk, tasks, notices, place.drafts(), ticker::now, shown);
    company =
        new CompanyViewModel(
            new CompanyViewModel.UseCases(
                database, clients.companies, clients.risks, clients.list, matters, staff.store,
                clients.appointCurator),
            desk, tasks, notices, ticker::now, shown);
    timeline = new TimelineViewModel(database, timelines.store, desk, tasks, shown);
    forms =
        new ClientWindows(place, database, clock, clients, staff, client, company, id -> place.open(new Destination.Client(id)));
    view =
        new Views(
                desk.messages(),
                Map.of(
                    ClientsController.class, () -> new ClientsController(list, desk, place.drafts(), forms),
                    ClientController.class, () -> new ClientController(client, desk, dialogs, forms),
                    ClientHeadController.class,
                        () -> new ClientHeadController(client, desk, ticker, notices, shown::set, openMatter),
                    CompanyController.class,
                        () ->
                            new CompanyController(
                                company, desk, ticker, notices, place.drafts(), forms, shown::set, openMatter),
                    TimelineController.class, () -> new TimelineController(timeline, desk, ticker, openMatter, new ContactCorrection(clients.correctContact, place)::show)))
            .load(ClientsController.class);
    // What nobody looks at is not read again with every commit, but when somebody looks.
    view.root().sceneProperty().subscribe(scene -> {
      if (scene != null && outdated) {
        refresh();
      }
    });
    screen =
        new Screen(
            "nav.clients", Feather.USERS, new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
            view::root, view.controller()::focusList, Badges.NONE);
  }

  /** What the list shows at the moment. */
  public ClientFilter filter() {
    return list.filter();
  }

  @Override
  public Optional<Screen> screen() {
    return Optional.of(screen);
  }

  @Override
  public void addShortcuts(Scene scene) {
    scene.getAccelerators().put(NEW, forms::addClient);
    WindowKeys.answer(scene, view.root(), view.controller()::onKey);
  }

  @Override
  public void addMenuItems(ListMenu menu, List<MenuItem> items) {
    if (menu == ListMenu.CLIENTS) {
      view.controller().addMenuItems(items.toArray(MenuItem[]::new));
    }
  }

  @Override
  public void addClientActions(List<ClientAction> actions) {
    var page = view.controller().page();
    for (var each : actions) {
      each.button()
          .ifPresentOrElse(
              button -> page.addButton(each.nameKey(), button.icon(), button.keys(), each.action()),
              () -> page.addMenuItem(each.nameKey(), each.action()));
    }
  }

  @Override
  public void addClientNotes(List<ClientNote> notes) {
    notes.forEach(view.controller().page()::addNote);
  }

  @Override
  public boolean open(Destination where) {
    switch (where) {
      case Destination.Client(var id) -> open(id);
      case Destination.Company(var id) -> list.shownProperty().set(new Shown.Firm(id));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void open(ClientId id) {
    list.shownProperty().set(new Shown.Person(id));
  }

  @Override
  public List<Destination> opened() {
    return lookingAt().stream().toList();
  }

  @Override
  public Optional<Destination> lookingAt() {
    return Optional.ofNullable(list.shownProperty().get())
        .map(
            shown ->
                switch (shown) {
                  case Shown.Person(var id) -> new Destination.Client(id);
                  case Shown.Firm(var id) -> new Destination.Company(id);
                });
  }

  @Override
  public void refresh() {
    outdated = view.root().getScene() == null;
    if (!outdated) {
      list.refresh();
      client.refresh();
      company.refresh();
      timeline.refresh();
    }
  }
}
