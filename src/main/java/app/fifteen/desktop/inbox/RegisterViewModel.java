package app.fifteen.desktop.inbox;

import app.fifteen.client.Company;
import app.fifteen.client.CompanyStore;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.KeptForm;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Arrival;
import app.fifteen.request.Caller;
import app.fifteen.request.Channel;
import app.fifteen.request.FindCaller;
import app.fifteen.request.FindCaller.Callers;
import app.fifteen.request.RegisterRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The form for a new request. What is typed in it is kept until it is registered or cleared, whatever happens to the window. */
public final class RegisterViewModel {

  private static final DraftOf FORM = new DraftOf.NewForm(DraftOf.Thing.NEW_REQUEST);

  private final Database database;
  private final RegisterRequest register;
  private final FindCaller findCaller;
  private final CompanyStore companies;
  private final Clock clock;
  private final OneAtATime saving;
  private final BiConsumer<RequestId, DraftFields.Said> registered;
  private final ObservableList<String> companyNames = FXCollections.observableArrayList();

  private final StringProperty client = new SimpleStringProperty("");
  private final StringProperty reach = new SimpleStringProperty("");
  private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.PHONE);
  private final StringProperty company = new SimpleStringProperty("");
  private final StringProperty subject = new SimpleStringProperty("");
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Callers> callers = new ReadOnlyObjectWrapper<>(Callers.NOBODY);
  private final DraftFields draft;
  private final KeptForm kept;
  private final ObjectProperty<Optional<Caller>> chosen = new SimpleObjectProperty<>(Optional.empty());
  private final GuessedChannel guessed;
  private final LiveQuery<List<String>> reading;
  private final LiveQuery<Callers> looking;

  /** @param registered told of each request that was stored, and of what had been typed for it */
  public RegisterViewModel(
      Database database,
      RegisterRequest register,
      FindCaller findCaller,
      CompanyStore companies,
      Clock clock,
      Tasks tasks,
      DraftDesk drafts,
      BiConsumer<RequestId, DraftFields.Said> registered) {
    this.database = database;
    this.register = register;
    this.findCaller = findCaller;
    this.companies = companies;
    this.clock = clock;
    saving = new OneAtATime(tasks);
    this.registered = registered;
    reading = new LiveQuery<>(tasks, () -> this::names, names -> ObservableRows.update(companyNames, names));
    looking = new LiveQuery<>(tasks, this::look, this::found);
    draft =
        new DraftFields(drafts)
            .with("client", client, () -> "")
            .with("reach", reach, () -> "")
            .with("channel", channel, Channel.class, () -> Channel.PHONE)
            .with("company", company, () -> "")
            .with("subject", subject, () -> "")
            .with("text", text, () -> "");
    // Kept, but not left standing for somebody else who sits down: it is about whoever is on their phone.
    draft.seenWhile(() -> false);
    draft.show(FORM);
    kept = new KeptForm(draft);
    guessed = GuessedChannel.in(channel, reach);
    Stream.<Observable>of(client, reach, channel, company, subject, text).forEach(field -> field.addListener(_ -> typed()));
    client.addListener(_ -> looking.anew());
    reach.addListener(_ -> looking.anew());
  }

  private Supplier<Callers> look() {
    var draft = draft();
    return () -> findCaller.find(draft.client(), draft.phone(), draft.email());
  }

  /** Who it could be by now; what somebody chose before is no answer to a new question. */
  private void found(Callers found) {
    if (!found.equals(callers.get())) {
      chosen.set(Optional.empty());
      callers.set(found);
    }
  }

  /** Registers what the form holds; a second call while the first is under way does nothing. */
  void save(Consumer<Outcome<RequestId>> answer) {
    var draft = draft();
    var caller = chosen.get().orElseGet(Caller.ByContacts::new);
    var companyName = Optional.ofNullable(company.get()).orElse("");
    var said = this.draft.said();
    saving.run(
        () -> register.register(draft, companyName, caller),
        outcome -> {
          outcome.use(
              id -> {
                said.recorded();
                registered.accept(id, said);
              },
              _ -> {});
          answer.accept(outcome);
        });
  }

  /** Reads the companies to choose from, and fills in what is kept; called when the form is shown. */
  void refresh() {
    draft.show(FORM);
    reading.again();
  }

  private List<String> names() {
    return database.read(companies::all).stream().map(Company::name).toList();
  }

  private Arrival.Draft draft() {
    var how = reach.get().strip();
    boolean email = how.contains("@");
    return new Arrival.Draft(
        "", clock.instant(), channel.get(), client.get(), email ? "" : how, email ? how : "", Optional.empty(),
        subject.get(), text.get());
  }

  private void typed() {
    if (draft.contents().isEmpty()) {
      guessed.startOver();
    }
  }

  /** What is typed is kept, and cleared only when somebody says so. */
  KeptForm kept() {
    return kept;
  }

  StringProperty clientProperty() {
    return client;
  }

  /** A phone number or an e-mail address. */
  StringProperty reachProperty() {
    return reach;
  }

  /** Who it could be, by what is typed so far. */
  ReadOnlyObjectProperty<Callers> callersProperty() {
    return callers.getReadOnlyProperty();
  }

  /** Who it is, where somebody said so. */
  ObjectProperty<Optional<Caller>> chosenProperty() {
    return chosen;
  }

  ObjectProperty<Channel> channelProperty() {
    return channel;
  }

  /** The name of a company, known or new; empty for none. */
  StringProperty companyProperty() {
    return company;
  }

  ObservableList<String> companyNames() {
    return companyNames;
  }

  StringProperty subjectProperty() {
    return subject;
  }

  StringProperty textProperty() {
    return text;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
