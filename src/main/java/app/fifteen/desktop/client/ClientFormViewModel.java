package app.fifteen.desktop.client;

import app.fifteen.client.AddClient;
import app.fifteen.client.AddCompany;
import app.fifteen.client.ChangeClient;
import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientFacts;
import app.fifteen.client.ClientField;
import app.fifteen.client.ClientFilter;
import app.fifteen.client.ClientList;
import app.fifteen.client.ClientPage;
import app.fifteen.client.ClientPageStore;
import app.fifteen.client.ClientReader;
import app.fifteen.client.ClientRow;
import app.fifteen.client.ClientUndo;
import app.fifteen.client.Company;
import app.fifteen.client.CompanyFilter;
import app.fifteen.client.CompanyList;
import app.fifteen.client.CompanyRow;
import app.fifteen.client.KnownClient;
import app.fifteen.client.KnownClientStore;
import app.fifteen.client.Match;
import app.fifteen.database.Database;
import app.fifteen.desktop.Desk;
import app.fifteen.desktop.Tasks;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.CompanyId;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A form for a client, new or known: checks each field, asks about likenesses, loses nothing that was typed. */
public final class ClientFormViewModel {

  private static final int SUGGESTED = 8;

  /** What the form reads and does it with. */
  public record Uses(
      Database database,
      ClientPageStore pages,
      ClientList clientList,
      CompanyList companyList,
      KnownClientStore known,
      StaffStore staff,
      AddClient add,
      ChangeClient change,
      AddCompany addCompany,
      Clock clock) {}

  /** What came of saving. */
  public sealed interface Saved {

    record Added(ClientId id) implements Saved {}

    record Changed(ClientUndo undo) implements Saved {}

    /** Nothing is stored yet: somebody like that is known already. */
    record AskedFirst(List<KnownClient> alike) implements Saved {}
  }

  private record Read(Optional<ClientPage> page, List<StaffMember> staff) {}

  private final Uses uses;
  private final Desk desk;
  private final Tasks tasks;
  private final Optional<ClientId> id;
  private final ClientForm form = new ClientForm();
  private final ObservableList<Optional<StaffMember>> managers = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Map<ClientField, String>> problems = new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<KnownClient>> alike = new ReadOnlyObjectWrapper<>(List.of());
  private final Set<ClientId> askedAbout = new HashSet<>();
  private int version;
  private boolean saving;

  /** @param id empty for somebody new */
  public ClientFormViewModel(Uses uses, Desk desk, Tasks tasks, Optional<ClientId> id) {
    this.uses = uses;
    this.desk = desk;
    this.tasks = tasks;
    this.id = id;
    form.fill(ClientForm.Filled.empty());
  }

  /** Reads what is stored; what somebody has typed already stays. @param then told once it is in the fields */
  void load(Runnable then) {
    var now = uses.clock().instant();
    tasks.run(
        () ->
            uses.database()
                .read(tx -> new Read(id.flatMap(one -> uses.pages().page(tx, one, now)), uses.staff().all(tx))),
        read -> {
          show(read);
          then.run();
        });
  }

  /** Whoever left stays the personal manager until somebody chooses another. */
  private void show(Read read) {
    var before = read.page().flatMap(ClientPage::manager).map(StaffMember::id);
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
  }

  /** Stores what the form holds, if everything in it is right; a second call while the first is under way does nothing. */
  void save(Consumer<Saved> then) {
    if (saving) {
      return;
    }
    var wrong = new EnumMap<ClientField, Rejection>(ClientField.class);
    var reading = ClientReader.at(desk.policy(), uses.clock().instant()).read(form.draft());
    wrong.putAll(reading.problems());
    if (form.referredBy.isOpen()) {
      wrong.put(ClientField.REFERRED_BY, Rejection.of("clientform.referred_by.unknown"));
    }
    tell(wrong);
    if (!wrong.isEmpty()) {
      return;
    }
    saving = true;
    var draft = form.draft();
    var newCompany = form.company.isOpen() ? form.filled().company() : "";
    var facts = reading.facts().orElseThrow();
    tasks.run(
        () -> store(facts, draft, newCompany),
        outcome -> {
          saving = false;
          outcome.use(
              saved -> {
                if (saved instanceof Saved.AskedFirst(var some)) {
                  some.forEach(one -> askedAbout.add(one.id()));
                  alike.set(some);
                } else {
                  then.accept(saved);
                }
              },
              this::refused);
        },
        failure -> {
          saving = false;
          tasks.report(failure);
        });
  }

  private Outcome<Saved> store(ClientFacts facts, ClientDraft draft, String newCompany) {
    var like = id.isPresent() ? List.<KnownClient>of() : alike(facts);
    if (!like.isEmpty()) {
      return Outcome.done(new Saved.AskedFirst(like));
    }
    var actor = desk.actor();
    return company(newCompany, draft)
        .then(
            company -> {
              var whole = draft.withCompany(company);
              return id.isPresent()
                  ? uses.change().change(id.get(), version, whole, actor).then(undo -> Outcome.done(new Saved.Changed(undo)))
                  : uses.add().add(whole, actor).then(added -> Outcome.done(new Saved.Added(added)));
            });
  }

  /** Whom a new one could be, unless somebody has looked at them already: it may be a relative. */
  private List<KnownClient> alike(ClientFacts facts) {
    var contacts =
        Stream.concat(
                facts.phones().stream().map(phone -> phone.e164()), facts.emails().stream().map(email -> email.address()))
            .toList();
    var found =
        switch (uses.database().read(tx -> uses.known().match(tx, facts.name(), contacts))) {
          case Match.Nobody() -> List.<KnownClient>of();
          case Match.Known(var one) -> List.of(one);
          case Match.Doubtful(var some) -> some;
        };
    return found.stream().filter(one -> !askedAbout.contains(one.id())).toList();
  }

  /** The one of that name, however it is capitalized, or a new one. */
  private Outcome<Optional<CompanyId>> company(String name, ClientDraft draft) {
    if (name.isEmpty()) {
      return Outcome.done(draft.company());
    }
    return companies(name).stream()
        .filter(row -> Folding.fold(row.name()).equals(Folding.fold(name)))
        .findFirst()
        .map(row -> Outcome.done(Optional.of(row.id())))
        .orElseGet(() -> uses.addCompany().add(name).then(added -> Outcome.done(Optional.of(added.id()))));
  }

  private void refused(Rejection rejection) {
    switch (rejection.key()) {
      case "client.stale" -> load(() -> problem.set(Optional.of(desk.messages().get("clientform.stale"))));
      case "client.external_id.taken" -> tell(Map.of(ClientField.EXTERNAL_ID, rejection));
      case "client.referred_by_self" -> tell(Map.of(ClientField.REFERRED_BY, rejection));
      default -> problem.set(Optional.of(desk.messages().get(rejection)));
    }
  }

  private void tell(Map<ClientField, Rejection> wrong) {
    var sentences = new EnumMap<ClientField, String>(ClientField.class);
    wrong.forEach((field, rejection) -> sentences.put(field, desk.messages().get(rejection)));
    problem.set(Optional.empty());
    problems.set(Map.copyOf(sentences));
  }

  /** In the background: companies that fit what was typed. */
  List<CompanyRow> companies(String typed) {
    var filter = new CompanyFilter(false, typed, region(), desk.actor().id());
    return uses.database()
        .read(tx -> uses.companyList().page(tx, filter, Optional.empty(), SUGGESTED, uses.clock().instant()));
  }

  /** In the background: clients that fit what was typed. */
  List<ClientRow> clients(String typed) {
    var filter = new ClientFilter(ClientFilter.Scope.ALL, typed, region(), desk.actor().id());
    return uses.database()
        .read(tx -> uses.clientList().page(tx, filter, Optional.empty(), SUGGESTED, uses.clock().instant()));
  }

  String region() {
    return desk.policy().office().phoneRegion();
  }

  ClientForm form() {
    return form;
  }

  boolean isNew() {
    return id.isEmpty();
  }

  /** Everybody who can become the personal manager, and nobody. */
  ObservableList<Optional<StaffMember>> managers() {
    return managers;
  }

  /** What is wrong, in words, by field. */
  ReadOnlyObjectProperty<Map<ClientField, String>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** What is wrong with the whole, in words. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Known clients that the new one could be: saving once more adds them all the same. */
  ReadOnlyObjectProperty<List<KnownClient>> alikeProperty() {
    return alike.getReadOnlyProperty();
  }
}
