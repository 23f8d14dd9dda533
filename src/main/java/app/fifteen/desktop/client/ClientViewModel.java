package app.fifteen.desktop.client;

import app.fifteen.client.ChangeClient;
import app.fifteen.client.ClientDetails;
import app.fifteen.client.ClientDetailsStore;
import app.fifteen.client.ClientDraft;
import app.fifteen.client.ClientUndo;
import app.fifteen.client.RecordContact;
import app.fifteen.client.UndoClientChange;
import app.fifteen.database.Database;
import app.fifteen.database.EnumCode;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.UndoableActions;
import app.fifteen.desktop.kit.UndoableActions.WayBack;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.HandleRequest;
import app.fifteen.request.UndoHandling;
import app.fifteen.staff.StaffMember;
import app.fifteen.staff.StaffStore;
import app.fifteen.timeline.OpenMatter;
import app.fifteen.timeline.OpenMatterStore;
import app.fifteen.timeline.TimelineSubject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The page of one client: what is known, what is open, and what can be done and noted right there. */
public final class ClientViewModel {

  /** What the page reads and does it with. */
  public record UseCases(
      Database database,
      ClientDetailsStore details,
      OpenMatterStore matters,
      StaffStore staff,
      HandleRequest handle,
      UndoHandling undoHandling,
      RecordContact record,
      ChangeClient change,
      UndoClientChange undoChange) {}

  /** @param staff everybody who could become the personal manager */
  record Page(ClientDetails client, List<OpenMatter> matters, List<StaffMember> staff) {}

  private final UseCases useCases;
  private final Desk desk;
  private final Notices notices;
  private final UndoableActions actions;
  private final Supplier<Instant> now;
  private final ObjectProperty<Shown> shown;
  private final LiveQuery<Optional<Page>> reading;

  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>();
  private final StringProperty words = new SimpleStringProperty("");
  private final DraftFields draft;
  private final Map<MissingField, StringProperty> missing = new EnumMap<>(MissingField.class);
  private final Subjects subjects = new Subjects();

  public ClientViewModel(
      UseCases useCases,
      Desk desk,
      Tasks tasks,
      Notices notices,
      DraftDesk drafts,
      Supplier<Instant> now,
      ObjectProperty<Shown> shown) {
    this.useCases = useCases;
    this.desk = desk;
    this.notices = notices;
    draft = DraftFields.words(drafts, words);
    var typedMissing = new DraftFields(drafts);
    for (var field : MissingField.values()) {
      missing.put(field, new SimpleStringProperty(""));
      typedMissing.with(EnumCode.of(field), missing.get(field), () -> "");
    }
    actions = new UndoableActions(desk, tasks, notices, ClientUndo.TIME, this::refresh);
    this.now = now;
    this.shown = shown;
    reading = new LiveQuery<>(tasks, this::ask, read -> show(read.orElse(null)));
    shown.addListener(
        _ -> {
          draft.show(id().map(DraftOf.ClientWords::new).orElse(null));
          typedMissing.show(id().map(one -> new DraftOf.ClientForm(one, DraftOf.ClientDeed.MISSING)).orElse(null));
          subjects.clear();
          page.set(null);
          reading.anew();
        });
    desk.actorProperty().addListener(_ -> reading.anew());
  }

  /** Reads the client again; what was known stays on screen until then. */
  public void refresh() {
    reading.again();
  }

  private Optional<ClientId> id() {
    return shown.get() instanceof Shown.Person(var id) ? Optional.of(id) : Optional.empty();
  }

  private Supplier<Optional<Page>> ask() {
    var asked = id();
    var at = now.get();
    var reader = desk.actor();
    return () -> asked.flatMap(id -> useCases.database().read(tx -> useCases.details().of(tx, id, at).map(client -> {
      var active = useCases.staff().all(tx).stream().filter(StaffMember::active).toList();
      return new Page(client, useCases.matters().of(tx, new TimelineSubject.OfClient(id), reader), active);
    })));
  }

  private void show(Page read) {
    if (read != null) {
      subjects.offer(read.matters().stream().filter(OpenMatter::isRequest).toList());
    }
    page.set(read);
    if (read == null && id().isPresent()) {
      // Merged or erased meanwhile: there is no such page any more.
      shown.set(null);
    }
  }

  /** Whether the client does not want to be reached in this way (R36). */
  boolean isUnwanted(ContactAction action) {
    var read = page.get();
    return read != null && action.how().filter(read.client().closed()::contains).isPresent();
  }

  /** Notes what was done, with the words typed: in the request it is about, or besides all requests. */
  void contact(ContactAction action) {
    var said = words.get();
    var typed = draft.said();
    var actor = desk.actor();
    var request = subjects.chosen().flatMap(OpenMatter::request);
    id().ifPresent(
        id ->
            actions.act(
                () ->
                    request
                        .map(one -> inRequest(one, action, said, actor))
                        .orElseGet(() -> besides(id, action, said, actor))
                        .then(back -> Outcome.done(typed.back(back))),
                action.doneKey(),
                typed::recorded));
  }

  private Outcome<WayBack> inRequest(RequestId request, ContactAction action, String said, Actor actor) {
    return useCases.handle()
        .handle(request, action.with(said), actor)
        .then(done -> Outcome.done(by -> useCases.undoHandling().undo(done, by)));
  }

  private Outcome<WayBack> besides(ClientId id, ContactAction action, String said, Actor actor) {
    return useCases.record().record(id, action.kind(), said, actor).then(done -> Outcome.done(wayBack(done)));
  }

  private WayBack wayBack(ClientUndo done) {
    return by -> useCases.undoChange().undo(done, by);
  }

  /**
   * Stores one thing more that is known now.
   *
   * @param refused told what is wrong with it; it stays typed
   */
  void change(ClientDraft draft, Runnable done, Consumer<Rejection> refused) {
    var client = page.get().client().client();
    var actor = desk.actor();
    actions.act(
        () ->
            useCases.change()
                .change(client.id(), client.version(), draft, actor)
                .then(undone -> Outcome.done(wayBack(undone))),
        "clientpage.saved",
        done,
        refused);
  }

  /** As a form would be filled from what is on screen. */
  ClientDraft draft() {
    return ClientDraft.of(page.get().client().client().facts(), region());
  }

  String region() {
    return desk.policy().office().phoneRegion();
  }

  /** A form was saved. */
  public void saved(ClientFormViewModel.Saved what) {
    switch (what) {
      case ClientFormViewModel.Saved.Added(var id) -> {
        shown.set(new Shown.Person(id));
        notices.say(desk.messages().get("clientpage.added"));
      }
      case ClientFormViewModel.Saved.Changed(var back) -> actions.did("clientpage.saved", wayBack(back));
      case ClientFormViewModel.Saved.AskedFirst _ -> {}
    }
  }

  public void standingDecided(ClientUndo back) {
    actions.did("clientpage.decided", wayBack(back));
  }

  /** Takes the last thing done back, while that is possible. */
  void undo() {
    actions.undo();
  }

  /** Null while nothing is open or read. */
  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** What is typed of something that is not known of the client yet. */
  StringProperty missingProperty(MissingField field) {
    return missing.get(field);
  }

  /** They belong to the client whose page is open. */
  StringProperty wordsProperty() {
    return words;
  }

  /** Where the words are kept until they are recorded. */
  DraftFields typedWords() {
    return draft;
  }

  void clearWords() {
    actions.did("draft.cleared", draft.clear());
  }

  /** What a contact can be about. */
  Subjects subjects() {
    return subjects;
  }
}
