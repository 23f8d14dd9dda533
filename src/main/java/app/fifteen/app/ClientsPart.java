package app.fifteen.app;

import app.fifteen.client.AppointCurator;
import app.fifteen.client.ClientFilter;
import app.fifteen.client.ClientList;
import app.fifteen.client.ClientPageStore;
import app.fifteen.client.CompanyList;
import app.fifteen.desktop.Desk;
import app.fifteen.desktop.Dialogs;
import app.fifteen.desktop.Notices;
import app.fifteen.desktop.Screen;
import app.fifteen.desktop.Tasks;
import app.fifteen.desktop.Ticker;
import app.fifteen.desktop.Views;
import app.fifteen.desktop.client.ClientController;
import app.fifteen.desktop.client.ClientHeadController;
import app.fifteen.desktop.client.ClientViewModel;
import app.fifteen.desktop.client.ClientsController;
import app.fifteen.desktop.client.ClientsViewModel;
import app.fifteen.desktop.client.CompanyController;
import app.fifteen.desktop.client.CompanyViewModel;
import app.fifteen.desktop.client.Shown;
import app.fifteen.desktop.client.TimelineController;
import app.fifteen.desktop.client.TimelineViewModel;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.staff.StaffPhotoStore;
import app.fifteen.timeline.OpenMatterStore;
import app.fifteen.timeline.Source;
import app.fifteen.timeline.TimelineStore;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The clients and companies, their pages and forms, put together. */
final class ClientsPart {

  private static final KeyCombination NEW =
      new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Desk desk;
  private final ClientsViewModel list;
  private final ClientViewModel client;
  private final CompanyViewModel company;
  private final TimelineViewModel timeline;
  private final ClientWindows forms;
  private final Views.View<ClientsController> view;
  private boolean outdated;

  /** @param openMatter shows a request in the inbox, or a complaint */
  ClientsPart(
      Features features,
      Desk desk,
      Ticker ticker,
      Tasks tasks,
      Notices notices,
      Dialogs dialogs,
      Consumer<Source> openMatter) {
    this.desk = desk;
    var database = features.database;
    var clientList = new ClientList(features.risks);
    var companyList = new CompanyList(features.risks);
    var matters = new OpenMatterStore(RecordsOfClients.ALL);
    var pages =
        new ClientPageStore(
            features.clients, features.companies, features.staff, new StaffPhotoStore(), features.knownClients,
            features.risks);
    list = new ClientsViewModel(database, clientList, companyList, desk, tasks, ticker::now);
    var shown = list.shownProperty();
    client =
        new ClientViewModel(
            new ClientViewModel.Uses(
                database, pages, matters, features.staff, features.handleRequest, features.undoHandling,
                features.recordContact, features.changeClient, features.undoClientChange),
            desk, tasks, notices, ticker::now, shown);
    company =
        new CompanyViewModel(
            new CompanyViewModel.Uses(
                database, features.companies, features.risks, clientList, matters, features.staff,
                new AppointCurator(database, features.companies, features.staff)),
            desk, tasks, notices, ticker::now, shown);
    timeline = new TimelineViewModel(database, new TimelineStore(RecordsOfClients.ALL), tasks, shown);
    forms =
        new ClientWindows(features, desk, tasks, dialogs, pages, clientList, companyList, client, company, this::open);
    view =
        new Views(
                desk.messages(),
                Map.of(
                    ClientsController.class, () -> new ClientsController(list, desk, forms),
                    ClientController.class, () -> new ClientController(client, desk, dialogs, forms),
                    ClientHeadController.class,
                        () -> new ClientHeadController(client, desk, ticker, notices, shown::set, openMatter),
                    CompanyController.class,
                        () ->
                            new CompanyController(
                                company, desk, ticker, notices, forms, shown::set, openMatter),
                    TimelineController.class, () -> new TimelineController(timeline, desk, ticker, openMatter)))
            .load(ClientsController.class);
    // What nobody looks at is not read again with every commit, but when somebody looks.
    view.root().sceneProperty().subscribe(scene -> {
      if (scene != null && outdated) {
        refresh();
      }
    });
  }

  Screen screen() {
    return new Screen(
        "nav.clients", Feather.USERS, new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN), view::root,
        view.controller()::focusList, new SimpleStringProperty(""));
  }

  void addShortcuts(Scene scene) {
    scene.getAccelerators().put(NEW, forms::addClient);
    // A digit means the same while the keyboard is in the sidebar, where nothing else would answer it.
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (view.root().getScene() == scene) {
            view.controller().onKey(key);
          }
        });
  }

  /** More to do with the list, such as import and export. */
  void addListMenuItems(MenuItem... items) {
    view.controller().addMenuItems(items);
  }

  void addListMenuItem(String nameKey, Runnable doIt) {
    var item = new MenuItem(desk.messages().get(nameKey));
    item.setOnAction(_ -> doIt.run());
    addListMenuItems(item);
  }

  /** Something done often with the client whose page is open. */
  void addButton(String nameKey, Ikon icon, String keys, Consumer<ClientId> doIt) {
    view.controller().page().addButton(nameKey, icon, keys, doIt);
  }

  /** More to do with the client whose page is open. */
  void addMenuItem(String nameKey, Consumer<ClientId> doIt) {
    view.controller().page().addMenuItem(nameKey, doIt);
  }

  /** What the list of clients shows. */
  ClientFilter filter() {
    return list.filter();
  }

  void open(ClientId id) {
    show(new Shown.Person(id));
  }

  void open(CompanyId id) {
    show(new Shown.Firm(id));
  }

  /** @param shown null for nobody's page */
  void show(Shown shown) {
    list.shownProperty().set(shown);
  }

  /** Whose page is open; null for nobody's. */
  Shown shown() {
    return list.shownProperty().get();
  }

  void refresh() {
    outdated = view.root().getScene() == null;
    if (!outdated) {
      list.refresh();
      client.refresh();
      company.refresh();
      timeline.refresh();
    }
  }
}
