package app.fifteen.desktop.client;

import app.fifteen.client.ClientFilter.Scope;
import app.fifteen.client.ClientRow;
import app.fifteen.client.CompanyRow;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.ListPane;
import app.fifteen.desktop.kit.ListSearch;
import app.fifteen.desktop.kit.LiveList;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.SegmentedChoice;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Everyone who is known: a list of clients or of companies, and the page of one of them beside it. */
public final class ClientsController {

  private final ClientsViewModel model;
  private final Desk desk;
  private final DraftDesk drafts;
  private final ClientForms forms;
  private LiveList<ClientRow> clientLines;
  private LiveList<CompanyRow> companyLines;
  private ListSearch searching;

  @FXML private SplitPane root;
  @FXML private ListPane pane;
  @FXML private SegmentedChoice<Scope> scopes;
  @FXML private ToggleButton mine;
  @FXML private ToggleButton all;
  @FXML private ToggleButton aStatus;
  @FXML private ToggleButton watched;
  @FXML private ToggleButton notRetained;
  @FXML private TextField search;
  @FXML private ToggleButton ofCompanies;
  @FXML private Button newClient;
  @FXML private Button newCompany;
  @FXML private ListView<ClientRow> clients;
  @FXML private ListView<CompanyRow> companies;
  @FXML private VBox nothing;
  @FXML private Parent client;
  @FXML private Parent company;
  @FXML private ClientController clientController;
  @FXML private CompanyController companyController;

  public ClientsController(ClientsViewModel model, Desk desk, DraftDesk drafts, ClientForms forms) {
    this.model = model;
    this.desk = desk;
    this.drafts = drafts;
    this.forms = forms;
  }

  @FXML
  private void initialize() {
    bindFilter();
    clients.setFixedCellSize(ClientCell.HEIGHT);
    clients.setCellFactory(_ -> new ClientCell(desk, drafts, true));
    clientLines =
        LiveList.in(clients, model.clients())
            .keeping(row -> new Shown.Person(row.id()), model.shownProperty())
            .saying(desk.messages(), this::whyEmpty, whatIsAsked())
            .leadingBackFrom(root);
    companies.setFixedCellSize(ClientCell.HEIGHT);
    companies.setCellFactory(_ -> new CompanyCell(desk, drafts));
    companyLines =
        LiveList.in(companies, model.companies())
            .keeping(row -> new Shown.Firm(row.id()), model.shownProperty())
            .saying(desk.messages(), this::whyEmpty, whatIsAsked())
            .leadingBackFrom(root);
    model.shownProperty().subscribe(this::show);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.refresh();
  }

  /** More things to do with the list, such as import and export, which other screens bring. */
  public void addMenuItems(MenuItem... items) {
    pane.addMenuItems(items);
  }

  public ClientController page() {
    return clientController;
  }

  private void bindFilter() {
    scopes.bind(
        model.scopeProperty(),
        Map.of(
            Scope.MINE, mine, Scope.ALL, all, Scope.A_STATUS, aStatus, Scope.WATCHED, watched, Scope.NOT_RETAINED,
            notRetained));
    searching = ListSearch.in(search, model.searchProperty(), this::focusList);
    ofCompanies.selectedProperty().bindBidirectional(model.ofCompaniesProperty());
    ofCompanies.selectedProperty().subscribe(this::showList);
    pane.count(
        model
            .totalProperty()
            .map(total -> desk.messages().get(total.orMore() ? "clients.count_or_more" : "clients.count", total.rows())));
  }

  /** A company has no standing of its own. */
  private void showList(boolean isOfCompanies) {
    clients.setVisible(!isOfCompanies);
    companies.setVisible(isOfCompanies);
    Stream.of(aStatus, watched, notRetained).forEach(button -> Presence.show(button, !isOfCompanies));
    Presence.show(newClient, !isOfCompanies);
    Presence.show(newCompany, isOfCompanies);
    if (isOfCompanies && model.scopeProperty().get() != Scope.MINE) {
      model.scopeProperty().set(Scope.ALL);
    }
  }

  private Observable[] whatIsAsked() {
    return new Observable[] {model.searchProperty(), model.scopeProperty(), model.ofCompaniesProperty()};
  }

  private String whyEmpty() {
    if (!model.searchProperty().get().isBlank()) {
      return desk.messages().get("common.nothing_found");
    }
    var scope = model.scopeProperty().get().name().toLowerCase(Locale.ROOT);
    return desk.messages().get((model.ofCompaniesProperty().get() ? "clients.no_companies." : "clients.empty.") + scope);
  }

  private void show(Shown shown) {
    nothing.setVisible(shown == null);
    client.setVisible(shown instanceof Shown.Person);
    company.setVisible(shown instanceof Shown.Firm);
  }

  @FXML
  private void addClient(ActionEvent event) {
    forms.addClient();
  }

  @FXML
  private void addCompany(ActionEvent event) {
    forms.addCompany();
  }

  /** Does what a key means among the clients, and consumes it then. */
  public void onKey(KeyEvent key) {
    if (searching.takes(key) || isForThePage(key, key.getTarget() instanceof TextInputControl)) {
      key.consume();
    }
  }

  private boolean isForThePage(KeyEvent key, boolean typing) {
    return switch (model.shownProperty().get()) {
      case null -> false;
      case Shown.Person _ -> clientController.onKey(key, typing);
      case Shown.Firm _ -> companyController.onKey(key);
    };
  }

  /** Ready for arrow keys, with the first line at hand where none is. */
  public void focusList() {
    (model.ofCompaniesProperty().get() ? companyLines : clientLines).focus();
  }
}
