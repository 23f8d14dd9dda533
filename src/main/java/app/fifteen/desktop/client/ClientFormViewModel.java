package app.fifteen.desktop.client;

import app.fifteen.client.ClientDetails;
import app.fifteen.client.ClientField;
import app.fifteen.client.ClientRow;
import app.fifteen.client.ClientUndo;
import app.fifteen.client.Company;
import app.fifteen.client.CompanyRow;
import app.fifteen.client.KnownClient;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FormProblems;
import app.fifteen.desktop.kit.KeptForm;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.StaffMember;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A form for a client, new or known: checks each field, asks about likenesses, loses nothing that was typed. */
public final class ClientFormViewModel {

  /** What came of saving. */
  public sealed interface Saved {

    record Added(ClientId id) implements Saved {}

    record Changed(ClientUndo undo) implements Saved {}

    /** Nothing is stored yet: somebody like that is known already. */
    record AskedFirst(List<KnownClient> alike) implements Saved {}
  }

  private final ClientSaving saving;
  private final Desk desk;
  private final Tasks tasks;
  private final OneAtATime once;
  private final Optional<ClientId> id;
  private final ClientForm form = new ClientForm();
  private final ObservableList<Optional<StaffMember>> managers = FXCollections.observableArrayList();
  private final FormProblems<ClientField> problems;
  private final ReadOnlyObjectWrapper<List<KnownClient>> alike = new ReadOnlyObjectWrapper<>(List.of());
  private final DraftOf about;
  private final DraftFields typed;
  private final KeptForm kept;
  private int version;

  /** @param id empty for somebody new */
  public ClientFormViewModel(
      ClientSaving.UseCases useCases, Desk desk, Tasks tasks, DraftDesk drafts, Optional<ClientId> id) {
    saving = new ClientSaving(useCases, desk, id);
    this.desk = desk;
    this.tasks = tasks;
    once = new OneAtATime(tasks);
    problems = new FormProblems<>(desk.messages());
    this.id = id;
    about =
        id.<DraftOf>map(known -> new DraftOf.ClientForm(known, DraftOf.ClientDeed.FACTS))
            .orElse(new DraftOf.NewForm(DraftOf.Thing.NEW_CLIENT));
    form.fill(ClientForm.Filled.empty());
    typed = KeptClient.of(form, drafts);
    kept = new KeptForm(typed);
  }

  /** Reads what is stored; what somebody has typed already stays. @param then told once it is in the fields */
  void load(Runnable then) {
    tasks.run(
        saving::read,
        read -> {
          show(read);
          then.run();
        });
  }

  /** Whoever left stays the personal manager until somebody chooses another. */
  private void show(ClientSaving.Read read) {
    var before = read.page().flatMap(ClientDetails::manager).map(StaffMember::id);
    managers.setAll(
        Stream.concat(
                Stream.of(Optional.<StaffMember>empty()),
                read.staff().stream()
                    .filter(member -> member.active() || before.filter(member.id()::equals).isPresent())
                    .map(Optional::of))
            .toList());
    read.page()
        .ifPresent(
            page -> {
              version = page.client().version();
              form.fill(
                  ClientForm.Filled.of(
                      page.client().facts(),
                      page.company().map(Company::name).orElse(""),
                      page.referredBy().orElse(""),
                      region(),
                      desk.messages().locale()));
            });
    typed.begin(about);
  }

  /** Stores what the form holds, if everything in it is right; a second call while the first is under way does nothing. */
  void save(Consumer<Saved> then) {
    if (once.isUnderWay()) {
      return;
    }
    var wrong = new EnumMap<ClientField, Rejection>(ClientField.class);
    var reading = saving.check(form.draft());
    wrong.putAll(reading.problems());
    if (form.referredBy.isOpen()) {
      wrong.put(ClientField.REFERRED_BY, Rejection.of("clientform.referred_by.unknown"));
    }
    form.unknownManager.ifPresent(
        typed -> wrong.put(ClientField.PERSONAL_MANAGER, Rejection.of("clientform.manager.unknown", typed)));
    if (problems.tell(wrong)) {
      return;
    }
    var draft = form.draft();
    var newCompany = form.company.isOpen() ? form.filled().company() : "";
    int known = version;
    var said = typed.said();
    once.run(
        () -> saving.store(draft, newCompany, known),
        outcome -> {
          outcome.use(
              saved -> {
                if (saved instanceof Saved.AskedFirst(var some)) {
                  alike.set(some);
                } else {
                  said.recorded();
                  then.accept(saved);
                }
              },
              this::refused);
        });
  }

  private void refused(Rejection rejection) {
    if (rejection.key().equals("client.stale")) {
      load(() -> problems.tell(Rejection.of("clientform.stale")));
      return;
    }
    problems.refused(ClientField.class, rejection);
  }

  /** In the background: companies that fit what was typed. */
  List<CompanyRow> companies(String typed) {
    return saving.companies(typed);
  }

  /** In the background: clients that fit what was typed. */
  List<ClientRow> clients(String typed) {
    return saving.clients(typed);
  }

  String region() {
    return desk.policy().office().phoneRegion();
  }

  ClientForm form() {
    return form;
  }

  /** What is typed and not stored yet. */
  KeptForm kept() {
    return kept;
  }

  boolean isNew() {
    return id.isEmpty();
  }

  /** Everybody who can become the personal manager, and nobody. */
  ObservableList<Optional<StaffMember>> managers() {
    return managers;
  }

  FormProblems<ClientField> problems() {
    return problems;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return once.underWayProperty();
  }

  /** Known clients that the new one could be: saving once more adds them all the same. */
  ReadOnlyObjectProperty<List<KnownClient>> alikeProperty() {
    return alike.getReadOnlyProperty();
  }
}
