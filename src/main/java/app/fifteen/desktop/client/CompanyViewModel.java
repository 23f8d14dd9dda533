package app.fifteen.desktop.client;

import app.fifteen.client.AppointCurator;
import app.fifteen.client.ClientList;
import app.fifteen.client.ClientRow;
import app.fifteen.client.ClientUndo;
import app.fifteen.client.CompanyDetails;
import app.fifteen.client.CompanyRiskStore;
import app.fifteen.client.CompanyStore;
import app.fifteen.client.RiskReason;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.PagedRows;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.UndoableActions;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import app.fifteen.timeline.OpenMatter;
import app.fifteen.timeline.OpenMatterStore;
import app.fifteen.timeline.TimelineSubject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The page of one client company: who looks after it, why it is at risk, who belongs to it, what is open (R14). */
public final class CompanyViewModel {

  /** What the page reads and does it with. */
  public record UseCases(
      Database database,
      CompanyStore companies,
      CompanyRiskStore risks,
      ClientList clientList,
      OpenMatterStore matters,
      StaffStore staff,
      AppointCurator appoint) {}

  record Page(CompanyDetails details, List<RiskReason> risks, List<OpenMatter> matters, List<StaffMember> staff) {}

  private final UseCases useCases;
  private final Desk desk;
  private final UndoableActions actions;
  private final Notices notices;
  private final Supplier<Instant> now;
  private final ObjectProperty<Shown> shown;
  private final LiveQuery<Optional<Page>> reading;
  private final PagedRows<ClientRow> persons;

  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Optional<StaffMember>> curators = FXCollections.observableArrayList();
  private final StringProperty problem = new SimpleStringProperty("");

  public CompanyViewModel(
      UseCases useCases, Desk desk, Tasks tasks, Notices notices, Supplier<Instant> now, ObjectProperty<Shown> shown) {
    this.useCases = useCases;
    this.desk = desk;
    actions = new UndoableActions(desk, tasks, notices, ClientUndo.TIME, this::refresh);
    this.notices = notices;
    this.now = now;
    this.shown = shown;
    reading = new LiveQuery<>(tasks, this::ask, read -> show(read.orElse(null)));
    persons = new PagedRows<>(useCases.database(), tasks, this::askForPersons);
    shown.addListener(
        _ -> {
          problem.set("");
          page.set(null);
          persons.clear();
          reading.anew();
          persons.startOver();
        });
  }

  public void refresh() {
    reading.again();
    persons.refresh();
  }

  private Optional<CompanyId> id() {
    return shown.get() instanceof Shown.Firm(var id) ? Optional.of(id) : Optional.empty();
  }

  private Supplier<Optional<Page>> ask() {
    var asked = id();
    var at = now.get();
    var reader = desk.actor();
    return () ->
        asked.flatMap(
            id ->
                useCases.database()
                    .read(
                        tx ->
                            useCases.companies()
                                .details(tx, id)
                                .map(
                                    details ->
                                        new Page(
                                            details,
                                            useCases.risks().reasons(tx, id, at),
                                            useCases.matters().of(tx, new TimelineSubject.OfCompany(id), reader),
                                            useCases.staff().all(tx)))));
  }

  private PagedRows.Pages<ClientRow> askForPersons() {
    var asked = id();
    var at = now.get();
    return (tx, after, limit) ->
        asked.map(id -> useCases.clientList().ofCompany(tx, id, after, limit, at)).orElse(List.of());
  }

  private void show(Page read) {
    if (read != null) {
      var curator = read.details().company().curator();
      ObservableRows.update(
          curators,
          Stream.concat(
                  Stream.of(Optional.<StaffMember>empty()),
                  read.staff().stream()
                      .filter(member -> Permission.CURATE.of(member) || curator.filter(member.id()::equals).isPresent())
                      .map(Optional::of))
              .toList());
    }
    page.set(read);
  }

  /** Gives the company this curator, or none; the supervisor's decision. */
  void appoint(Optional<StaffMember> curator) {
    var read = page.get();
    var wanted = curator.map(StaffMember::id);
    if (read == null || read.details().company().curator().equals(wanted)) {
      return;
    }
    var actor = desk.actor();
    var company = read.details().company();
    problem.set("");
    actions.act(
        () ->
            useCases.appoint()
                .appoint(company.id(), wanted, actor)
                .then(_ -> Outcome.done(by -> useCases.appoint().appoint(company.id(), company.curator(), by))),
        "companypage.curator_changed",
        () -> {},
        refused -> problem.set(desk.messages().get(refused)),
        company.name());
  }

  /** A form was saved. */
  public void saved(CompanyFormViewModel.Saved done) {
    var firm = new Shown.Firm(done.company());
    if (!firm.equals(shown.get())) {
      shown.set(firm);
    }
    done.back()
        .ifPresentOrElse(
            back -> actions.did("companypage.saved", back),
            () -> {
              notices.say(desk.messages().get("companypage.saved"));
              refresh();
            });
  }

  /** Takes the last thing done back, while that is possible. */
  void undo() {
    actions.undo();
  }

  /** Null while nothing is open or read. */
  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  PagedRows<ClientRow> persons() {
    return persons;
  }

  /** Everyone who may look after a company, and nobody. */
  ObservableList<Optional<StaffMember>> curators() {
    return curators;
  }

  /** Why the curator was refused, in words; empty while nobody was. */
  StringProperty problemProperty() {
    return problem;
  }
}
