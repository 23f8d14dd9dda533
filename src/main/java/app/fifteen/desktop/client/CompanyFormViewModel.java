package app.fifteen.desktop.client;

import app.fifteen.client.AddCompany;
import app.fifteen.client.ChangeCompany;
import app.fifteen.client.ClientField;
import app.fifteen.client.Company;
import app.fifteen.client.CompanyDetails;
import app.fifteen.client.CompanyDraft;
import app.fifteen.client.CompanyReader;
import app.fifteen.client.CompanyStore;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FormProblems;
import app.fifteen.desktop.kit.KeptForm;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.UndoableActions.WayBack;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.PostalAddress;
import app.fifteen.kernel.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A form for a company, new or known. */
public final class CompanyFormViewModel {

  /** What the form reads and does it with. */
  public record UseCases(Database database, CompanyStore companies, AddCompany add, ChangeCompany change) {}

  /** @param back of a change; somebody new is not taken back */
  public record Saved(CompanyId company, Optional<WayBack> back) {}

  private final UseCases useCases;
  private final Desk desk;
  private final Tasks tasks;
  private final OneAtATime saving;
  private final Optional<CompanyId> id;
  private final StringProperty name = new SimpleStringProperty("");
  private final ObservableList<String> phones = FXCollections.observableArrayList();
  private final ObservableList<String> emails = FXCollections.observableArrayList();
  private final ObjectProperty<PostalAddress> address = new SimpleObjectProperty<>(PostalAddress.NONE);
  private final StringProperty notes = new SimpleStringProperty("");
  private final FormProblems<ClientField> problems;
  private final DraftOf about;
  private final DraftFields typed;
  private final KeptForm kept;
  private CompanyDraft start;
  private int version;

  /** @param details empty for a new company */
  public CompanyFormViewModel(UseCases useCases, Desk desk, Tasks tasks, DraftDesk drafts, Optional<CompanyDetails> details) {
    this.useCases = useCases;
    this.desk = desk;
    this.tasks = tasks;
    problems = new FormProblems<>(desk.messages());
    saving = new OneAtATime(tasks);
    id = details.map(CompanyDetails::company).map(Company::id);
    version = details.map(CompanyDetails::version).orElse(0);
    start = details.map(known -> CompanyDraft.of(known, region())).orElse(new CompanyDraft("", List.of(), List.of(), ""));
    name.set(start.name());
    phones.setAll(start.phones());
    emails.setAll(start.emails());
    address.set(start.address());
    notes.set(start.notes());
    about =
        id.<DraftOf>map(DraftOf.CompanyForm::new).orElse(new DraftOf.NewForm(DraftOf.Thing.NEW_COMPANY));
    typed =
        new DraftFields(drafts)
            .with("name", name, () -> start.name())
            .with("notes", notes, () -> start.notes());
    KeptContacts.lines(typed, "phones", phones, () -> start.phones());
    KeptContacts.lines(typed, "emails", emails, () -> start.emails());
    KeptContacts.address(typed, address, () -> start.address());
    typed.show(about);
    kept = new KeptForm(typed);
  }

  private String region() {
    return desk.policy().office().phoneRegion();
  }

  private CompanyDraft draft() {
    return new CompanyDraft(
        name.get(),
        phones.stream().filter(line -> !line.isBlank()).toList(),
        emails.stream().filter(line -> !line.isBlank()).toList(),
        notes.get(),
        address.get());
  }

  /** What is typed and not stored yet. */
  KeptForm kept() {
    return kept;
  }

  /** Stores what the form holds, if everything in it is right; a second call while the first is under way does nothing. */
  void save(Consumer<Saved> then) {
    if (saving.isUnderWay()) {
      return;
    }
    var draft = draft();
    if (problems.tell(new CompanyReader(region()).read(draft).problems())) {
      return;
    }
    var actor = desk.actor();
    var said = typed.said();
    saving.run(
        () -> store(draft, actor),
        outcome ->
            outcome.use(
                saved -> {
                  said.recorded();
                  then.accept(saved);
                },
                this::refused));
  }

  private Outcome<Saved> store(CompanyDraft draft, Actor actor) {
    return id.isPresent()
        ? useCases.change().change(id.get(), version, draft, actor).then(changed -> Outcome.done(changed(changed)))
        : useCases.add().add(draft).then(added -> Outcome.done(new Saved(added.id(), Optional.empty())));
  }

  /** What stood there before is stored again, as a change of its own: the story tells of both (R8). */
  private Saved changed(CompanyId changed) {
    var before = start;
    int left = version + 1;
    return new Saved(changed, Optional.of(by -> useCases.change().change(changed, left, before, by)));
  }

  private void refused(Rejection rejection) {
    if (rejection.key().equals("company.stale")) {
      reload();
      return;
    }
    problems.refused(ClientField.class, rejection);
  }

  /** What somebody else stored meanwhile goes into every field in which nothing was typed here. */
  private void reload() {
    tasks.run(
        () -> useCases.database().read(tx -> useCases.companies().details(tx, id.orElseThrow())),
        found ->
            found.ifPresent(
                details -> {
                  var fresh = CompanyDraft.of(details, region());
                  var now = draft();
                  if (now.name().equals(start.name())) {
                    name.set(fresh.name());
                  }
                  if (now.phones().equals(start.phones())) {
                    phones.setAll(fresh.phones());
                  }
                  if (now.emails().equals(start.emails())) {
                    emails.setAll(fresh.emails());
                  }
                  if (now.address().equals(start.address())) {
                    address.set(fresh.address());
                  }
                  if (now.notes().equals(start.notes())) {
                    notes.set(fresh.notes());
                  }
                  start = fresh;
                  version = details.version();
                  typed.begin(about);
                  problems.tell(Rejection.of("companyform.stale"));
                }));
  }

  boolean isNew() {
    return id.isEmpty();
  }

  StringProperty nameProperty() {
    return name;
  }

  ObservableList<String> phones() {
    return phones;
  }

  ObservableList<String> emails() {
    return emails;
  }

  ObjectProperty<PostalAddress> addressProperty() {
    return address;
  }

  StringProperty notesProperty() {
    return notes;
  }

  FormProblems<ClientField> problems() {
    return problems;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
