package app.fifteen.desktop.settings;

import app.fifteen.client.AddCompany;
import app.fifteen.client.AppointCurator;
import app.fifteen.client.Company;
import app.fifteen.client.CompanyStore;
import app.fifteen.database.Database;
import app.fifteen.desktop.Desk;
import app.fifteen.desktop.ObservableRows;
import app.fifteen.desktop.Rereading;
import app.fifteen.desktop.Tasks;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The client companies and who looks after each (R14). */
public final class CompaniesViewModel {

  /** @param curator the curator's name, empty without one */
  record Row(Company company, String curator) {}

  private final Database database;
  private final CompanyStore companies;
  private final StaffStore staff;
  private final AddCompany addCompany;
  private final AppointCurator appointCurator;
  private final Desk desk;
  private final Tasks tasks;

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObservableList<Optional<StaffMember>> curators = FXCollections.observableArrayList();
  private final ObjectProperty<Row> selected = new SimpleObjectProperty<>();
  private final StringProperty newName = new SimpleStringProperty("");
  private final StringProperty addProblem = new SimpleStringProperty("");
  private final StringProperty curatorProblem = new SimpleStringProperty("");
  private final Rereading<Found> reading;

  private record Found(List<Company> companies, List<StaffMember> staff) {}

  public CompaniesViewModel(
      Database database,
      CompanyStore companies,
      StaffStore staff,
      AddCompany addCompany,
      AppointCurator appointCurator,
      Desk desk,
      Tasks tasks) {
    this.database = database;
    this.companies = companies;
    this.staff = staff;
    this.addCompany = addCompany;
    this.appointCurator = appointCurator;
    this.desk = desk;
    this.tasks = tasks;
    reading = new Rereading<>(tasks, () -> this::find, this::show);
    selected.addListener(_ -> curatorProblem.set(""));
  }

  public void refresh() {
    reading.again();
  }

  private Found find() {
    return database.read(tx -> new Found(companies.all(tx), staff.all(tx)));
  }

  private void show(Found found) {
    var chosen = selected.get();
    ObservableRows.update(
        curators,
        Stream.concat(
                Stream.of(Optional.<StaffMember>empty()),
                found.staff().stream().filter(StaffMember::mayCurate).map(Optional::of))
            .toList());
    ObservableRows.update(rows, found.companies().stream().map(company -> row(company, found.staff())).toList());
    if (chosen != null) {
      select(chosen.company());
    }
  }

  private static Row row(Company company, List<StaffMember> staff) {
    return new Row(
        company,
        company
            .curator()
            .flatMap(id -> staff.stream().filter(member -> member.id().equals(id)).findFirst())
            .map(StaffMember::name)
            .orElse(""));
  }

  private void select(Company company) {
    selected.set(rows.stream().filter(row -> row.company().id().equals(company.id())).findFirst().orElse(null));
  }

  /** Enters the company whose name is typed, and selects it. */
  void add() {
    var name = newName.get();
    tasks.run(() -> addCompany.add(name), this::added);
  }

  private void added(Outcome<Company> outcome) {
    outcome.use(
        company -> {
          addProblem.set("");
          newName.set("");
          selected.set(new Row(company, ""));
          refresh();
        },
        refused -> addProblem.set(desk.messages().get(refused)));
  }

  /** Gives the selected company this curator, or none. */
  void appoint(Optional<StaffMember> curator) {
    var row = selected.get();
    var actor = desk.actor();
    if (row == null || Objects.equals(row.company().curator(), curator.map(StaffMember::id))) {
      return;
    }
    tasks.run(
        () -> appointCurator.appoint(row.company().id(), curator.map(StaffMember::id), actor),
        outcome ->
            outcome.use(_ -> refresh(), refused -> curatorProblem.set(desk.messages().get(refused))));
  }

  ObservableList<Row> rows() {
    return rows;
  }

  /** Everyone who may look after a company, and nobody. */
  ObservableList<Optional<StaffMember>> curators() {
    return curators;
  }

  ObjectProperty<Row> selectedProperty() {
    return selected;
  }

  StringProperty newNameProperty() {
    return newName;
  }

  StringProperty addProblemProperty() {
    return addProblem;
  }

  StringProperty curatorProblemProperty() {
    return curatorProblem;
  }
}
