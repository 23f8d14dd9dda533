package app.fifteen.desktop.inbox;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.UndoableActions;
import app.fifteen.draft.DraftOf;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.Action;
import app.fifteen.request.RequestDetails;
import app.fifteen.request.Requests;
import app.fifteen.request.Undo;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The selected request: all that was said about it, and what can be done with it. */
public final class RequestViewModel {

  private final Database database;
  private final Requests requests;
  private final Supplier<Instant> now;
  private final Desk desk;
  private final Tasks tasks;
  private final UndoableActions actions;
  private final DraftFields draft;

  private final ReadOnlyObjectWrapper<RequestDetails> details = new ReadOnlyObjectWrapper<>();
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<RequestId> selected;
  private final Consumer<RequestId> answered;
  private final LiveQuery<Optional<RequestDetails>> reading;

  /** @param answered told of a request whose client was reached */
  public RequestViewModel(
      Database database,
      Requests requests,
      Supplier<Instant> now,
      Desk desk,
      Tasks tasks,
      Notices notices,
      DraftDesk drafts,
      ObjectProperty<RequestId> selected,
      Consumer<RequestId> answered) {
    this.database = database;
    this.requests = requests;
    this.now = now;
    this.desk = desk;
    this.tasks = tasks;
    actions = new UndoableActions(desk, tasks, notices, Undo.TIME, this::refresh);
    this.selected = selected;
    draft = DraftFields.words(drafts, words);
    this.answered = answered;
    reading = new LiveQuery<>(tasks, this::read, this::show);
    selected.subscribe(id -> draft.show(id == null ? null : new DraftOf.RequestWords(id)));
    selected.addListener(_ -> reading.anew());
  }

  /** Reads the selected request again; what it was stays on screen until then. */
  public void refresh() {
    reading.again();
  }

  private Supplier<Optional<RequestDetails>> read() {
    var id = selected.get();
    var region = desk.policy().office().phoneRegion();
    var at = now.get();
    return () -> id == null ? Optional.empty() : database.read(tx -> requests.stories.of(tx, id, region, at));
  }

  /** One that is there no longer, because its registration was taken back, is let go: its number may soon be another's. */
  private void show(Optional<RequestDetails> read) {
    details.set(read.orElse(null));
    if (read.isEmpty()) {
      selected.set(null);
    }
  }

  /** Does one thing with the selected request. A second press while the first is under way does nothing. */
  public void act(Action action) {
    var id = selected.get();
    if (id == null) {
      return;
    }
    var actor = desk.actor();
    var said = draft.said();
    actions.act(
        () ->
            requests.handleRequest.handle(id, action, actor)
                .then(done -> Outcome.done(said.back(by -> takeBack(done, by)))),
        ActionWords.doneKey(action),
        () -> {
          said.recorded();
          if (action instanceof Action.Reach) {
            answered.accept(id);
          }
        });
  }

  /** One was registered. @param back takes that back */
  void registered(UndoableActions.WayBack back) {
    actions.did("common.done.registered", back);
  }

  /** And shows it again: it is not done with. */
  private Outcome<RequestId> takeBack(Undo undo, Actor actor) {
    var outcome = requests.undoHandling.undo(undo, actor);
    outcome.use(id -> tasks.later(() -> selected.set(id)), _ -> {});
    return outcome;
  }

  /** Takes the last thing done back, while that is possible. */
  public void undo() {
    actions.undo();
  }

  /** Says whose the selected request is. @param client nobody for somebody new */
  void choose(Optional<ClientId> client) {
    var id = selected.get();
    var actor = desk.actor();
    tasks.run(
        () -> requests.chooseClient.choose(id, client, actor),
        outcome -> {
          outcome.use(_ -> {}, actions::say);
          refresh();
        });
  }

  public ReadOnlyObjectProperty<RequestDetails> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** What was said, typed before the key that says how; it belongs to the selected request. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** Where the words are kept until they are recorded. */
  DraftFields typedWords() {
    return draft;
  }

  void clearWords() {
    actions.did("draft.cleared", draft.clear());
  }
}
