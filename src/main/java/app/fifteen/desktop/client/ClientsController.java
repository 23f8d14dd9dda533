package app.fifteen.desktop.client;

import app.fifteen.client.ClientFilter.Scope;
import app.fifteen.client.ClientRow;
import app.fifteen.client.CompanyRow;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LongList;
import app.fifteen.desktop.kit.PagedRows;
import app.fifteen.desktop.kit.Presence;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Everyone who is known: a list of clients or of companies, and the page of one of them beside it. */
public final class ClientsController {

  private final ClientsViewModel model;
  private final Desk desk;
  private final ClientForms forms;
  private final Map<Scope, ToggleButton> scopeButtons = new EnumMap<>(Scope.class);

  @FXML private SplitPane root;
  @FXML private Label count;
  @FXML private MenuButton more;
  @FXML private ToggleGroup scopes;
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

  public ClientsController(ClientsViewModel model, Desk desk, ClientForms forms) {
    this.model = model;
    this.desk = desk;
    this.forms = forms;
  }

  @FXML
  private void initialize() {
    bindFilter();
    clients.setFixedCellSize(ClientCell.HEIGHT);
    clients.setCellFactory(_ -> new ClientCell(desk, true));
    clients.setPlaceholder(placeholder(model.clients()));
    LongList.<ClientRow, Shown>show(
        clients, model.clients(), row -> new Shown.Person(row.id()), model.shownProperty());
    companies.setFixedCellSize(ClientCell.HEIGHT);
    companies.setCellFactory(_ -> new CompanyCell(desk));
    companies.setPlaceholder(placeholder(model.companies()));
    LongList.<CompanyRow, Shown>show(
        companies, model.companies(), row -> new Shown.Firm(row.id()), model.shownProperty());
    model.shownProperty().subscribe(this::show);
    SplitPane.setResizableWithParent(root.getItems().get(1), false);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    model.refresh();
  }

  /** More things to do with the list, such as import and export, which other screens bring. */
  public void addMenuItems(MenuItem... items) {
    more.getItems().addAll(items);
    Presence.show(more, true);
  }

  public ClientController page() {
    return clientController;
  }

  private void bindFilter() {
    Presence.show(more, false);
    scopeButtons.putAll(
        Map.of(
            Scope.MINE, mine, Scope.ALL, all, Scope.A_STATUS, aStatus, Scope.WATCHED, watched, Scope.NOT_RETAINED,
            notRetained));
    scopeButtons.forEach((scope, button) -> button.setOnAction(_ -> model.scopeProperty().set(scope)));
    scopes.selectedToggleProperty().addListener((_, was, is) -> scopes.selectToggle(is == null ? was : is));
    model.scopeProperty().subscribe(scope -> scopes.selectToggle(scopeButtons.get(scope)));
    search.textProperty().bindBidirectional(model.searchProperty());
    ofCompanies.selectedProperty().bindBidirectional(model.ofCompaniesProperty());
    ofCompanies.selectedProperty().subscribe(this::showList);
    model
        .totalProperty()
        .subscribe(
            total -> count.setText(desk.messages().get(total.orMore() ? "clients.count_or_more" : "clients.count", total.rows())));
  }

  /** A company has no standing of its own. */
  private void showList(boolean isOfCompanies) {
    clients.setVisible(!isOfCompanies);
    companies.setVisible(isOfCompanies);
    for (var scope : new Scope[] {Scope.A_STATUS, Scope.WATCHED, Scope.NOT_RETAINED}) {
      Presence.show(scopeButtons.get(scope), !isOfCompanies);
    }
    Presence.show(newClient, !isOfCompanies);
    Presence.show(newCompany, isOfCompanies);
    if (isOfCompanies && model.scopeProperty().get() != Scope.MINE) {
      model.scopeProperty().set(Scope.ALL);
    }
  }

  private Label placeholder(PagedRows<?> rows) {
    var empty = new Label();
    empty.setWrapText(true);
    empty.getStyleClass().addAll("text-muted", "empty-state");
    empty.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> whyEmpty(rows), rows.loadedProperty(), model.searchProperty(), model.scopeProperty(),
                model.ofCompaniesProperty()));
    return empty;
  }

  private String whyEmpty(PagedRows<?> rows) {
    if (!rows.loadedProperty().get()) {
      return desk.messages().get("inbox.loading");
    }
    if (!model.searchProperty().get().isBlank()) {
      return desk.messages().get("inbox.nothing_found");
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
    var target = key.getTarget();
    if (key.isShortcutDown() && key.getCode() == KeyCode.F) {
      search.requestFocus();
      search.selectAll();
      key.consume();
    } else if (target == search && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER)) {
      focusList();
      key.consume();
    } else if (target == search && key.getCode() == KeyCode.ESCAPE) {
      search.clear();
      focusList();
      key.consume();
    } else if (isForThePage(key, target instanceof TextInputControl)) {
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
    var list = model.ofCompaniesProperty().get() ? companies : clients;
    if (model.shownProperty().get() == null && !list.getItems().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
  }
}
