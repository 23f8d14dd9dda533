package app.fifteen.desktop.client;

import app.fifteen.client.ClientFilter.Scope;
import app.fifteen.client.ClientFilter;
import app.fifteen.client.ClientList;
import app.fifteen.client.ClientRow;
import app.fifteen.client.CompanyFilter;
import app.fifteen.client.CompanyList;
import app.fifteen.client.CompanyRow;
import app.fifteen.client.Counted;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.PagedRows;
import app.fifteen.desktop.kit.Tasks;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which clients, or which companies, are in the list, and whose page is open beside it. */
public final class ClientsViewModel {

  private final Database database;
  private final ClientList clientList;
  private final CompanyList companyList;
  private final Desk desk;
  private final Supplier<Instant> now;

  private final PagedRows<ClientRow> clients;
  private final PagedRows<CompanyRow> companies;
  private final LiveQuery<Counted> counting;
  private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
  private final BooleanProperty ofCompanies = new SimpleBooleanProperty();
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Counted> total = new ReadOnlyObjectWrapper<>(new Counted(0, false));

  /** @param now what risks are counted for */
  public ClientsViewModel(
      Database database,
      ClientList clientList,
      CompanyList companyList,
      Desk desk,
      Tasks tasks,
      Supplier<Instant> now) {
    this.database = database;
    this.clientList = clientList;
    this.companyList = companyList;
    this.desk = desk;
    this.now = now;
    clients = new PagedRows<>(database, tasks, this::askForClients);
    companies = new PagedRows<>(database, tasks, this::askForCompanies);
    counting = new LiveQuery<>(tasks, this::count, total::set);
    scope.addListener(_ -> startOver());
    search.addListener(_ -> startOver());
    ofCompanies.addListener(_ -> startOver());
    desk.actorProperty().addListener(_ -> startOver());
  }

  /** Reads the list again, as after a commit of anybody. */
  public void refresh() {
    rows().refresh();
    counting.again();
  }

  private void startOver() {
    rows().startOver();
    counting.anew();
  }

  private PagedRows<?> rows() {
    return ofCompanies.get() ? companies : clients;
  }

  /** What the list of clients shows. */
  public ClientFilter filter() {
    return new ClientFilter(scope.get(), search.get(), region(), desk.actor().id());
  }

  private CompanyFilter companyFilter() {
    return new CompanyFilter(scope.get() == Scope.MINE, search.get(), region(), desk.actor().id());
  }

  private String region() {
    return desk.policy().office().phoneRegion();
  }

  private PagedRows.Pages<ClientRow> askForClients() {
    var filter = filter();
    var at = now.get();
    return (tx, after, limit) -> clientList.page(tx, filter, after, limit, at);
  }

  private PagedRows.Pages<CompanyRow> askForCompanies() {
    var filter = companyFilter();
    var at = now.get();
    return (tx, after, limit) -> companyList.page(tx, filter, after, limit, at);
  }

  private Supplier<Counted> count() {
    if (ofCompanies.get()) {
      var filter = companyFilter();
      return () -> database.read(tx -> companyList.size(tx, filter));
    }
    var filter = filter();
    return () -> database.read(tx -> clientList.size(tx, filter));
  }

  PagedRows<ClientRow> clients() {
    return clients;
  }

  PagedRows<CompanyRow> companies() {
    return companies;
  }

  ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  /** Whether the list is one of companies instead of persons. */
  BooleanProperty ofCompaniesProperty() {
    return ofCompanies;
  }

  StringProperty searchProperty() {
    return search;
  }

  /** Whose page is open; null for nobody's. */
  public ObjectProperty<Shown> shownProperty() {
    return shown;
  }

  /** How many the filter finds, read or not. */
  ReadOnlyObjectProperty<Counted> totalProperty() {
    return total.getReadOnlyProperty();
  }
}
