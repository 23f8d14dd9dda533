package app.fifteen.desktop.sealed;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.FormProblem;
import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.SealedMessageId;
import app.fifteen.sealed.OpenedMessage;
import app.fifteen.sealed.ReplyWay;
import app.fifteen.sealed.SealedFilter;
import app.fifteen.sealed.SealedMessageRow;
import app.fifteen.sealed.SealedMessages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The messages to the supervisor on screen (R26): which are listed, which is selected, and what it says once it is opened. What
 * one has opened is off the screen before somebody else sits down there.
 */
public final class SealedMessagesViewModel {

  /** More than any office leaves unanswered; the list says when it is cut. */
  static final int MOST = 500;

  private final Database database;
  private final SealedMessages messages;
  private final Desk desk;
  private final Notices notices;
  private final Tasks tasks;
  private final OneAtATime once;
  private final FormProblem problem;
  private final ListRows<SealedMessageRow> rows = new ListRows<>();
  private final ObjectProperty<SealedFilter> filter = new SimpleObjectProperty<>(SealedFilter.UNANSWERED);
  private final ObjectProperty<SealedMessageRow> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<OpenedMessage> opened = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final LiveQuery<Lines> listing;
  private final LiveQuery<Optional<OpenedMessage>> reading;

  /**
   * @param waiting how many wait for an answer of whoever sits here
   * @param shown the one that is selected, whether it is among them or not
   */
  private record Lines(List<SealedMessageRow> rows, int waiting, Optional<SealedMessageRow> shown) {}

  public SealedMessagesViewModel(Database database, SealedMessages messages, Desk desk, Notices notices, Tasks tasks) {
    this.database = database;
    this.messages = messages;
    this.desk = desk;
    this.notices = notices;
    this.tasks = tasks;
    once = new OneAtATime(tasks);
    problem = new FormProblem(desk.messages());
    listing = new LiveQuery<>(tasks, this::askForLines, this::show);
    reading = new LiveQuery<>(tasks, this::askForWords, found -> opened.set(found.orElse(null)));
    filter.addListener(_ -> listing.anew());
    selected.addListener((_, before, now) -> select(before, now));
    desk.actorProperty().addListener(_ -> seat());
    listing.again();
  }

  /** Somebody committed something, here or at another desk. */
  public void refresh() {
    listing.again();
  }

  /** Selects a message, whichever filter is on, or says that it is not to be shown here. */
  public void show(SealedMessageId id) {
    var reader = desk.actor();
    tasks.run(
        () -> database.read(tx -> messages.list.one(tx, id, reader)),
        found ->
            found.ifPresentOrElse(
                selected::set, () -> notices.say(desk.messages().get("sealed.not_yours"))));
  }

  private Supplier<Lines> askForLines() {
    var wanted = filter.get();
    var reader = desk.actor();
    var shown = Optional.ofNullable(selected.get()).map(row -> row.message().id());
    return () ->
        database.read(
            tx ->
                new Lines(
                    messages.list.rows(tx, wanted, reader, MOST),
                    messages.unansweredMessages.of(tx, reader).size(),
                    shown.flatMap(id -> messages.list.one(tx, id, reader))));
  }

  private void show(Lines lines) {
    rows.show(lines.rows());
    waiting.set(lines.waiting());
    if (selected.get() == null) {
      return;
    }
    // One that left the list by being answered is still looked at.
    var id = selected.get().message().id();
    var listed = Optional.ofNullable(rows.now(selected.get(), row -> row.message().id()));
    selected.set(listed.or(() -> lines.shown().filter(row -> row.message().id().equals(id))).orElse(null));
  }

  private void select(SealedMessageRow before, SealedMessageRow now) {
    if (before == null || now == null || !before.message().id().equals(now.message().id())) {
      problem.clear();
      opened.set(null);
    }
    reading.anew();
  }

  private Supplier<Optional<OpenedMessage>> askForWords() {
    var reader = desk.actor();
    var wanted =
        Optional.ofNullable(selected.get())
            .filter(row -> row.readable() && row.message().openedAt().isPresent())
            .map(row -> row.message().id());
    return () ->
        wanted.flatMap(id -> messages.readSealedMessage.read(id, reader).either(Optional::of, _ -> Optional.<OpenedMessage>empty()));
  }

  private void seat() {
    selected.set(null);
    rows.clear();
    waiting.set(0);
    listing.anew();
  }

  /** Breaks the seal of the selected one. */
  void open() {
    var row = selected.get();
    if (row != null && row.readable() && row.message().openedAt().isEmpty()) {
      var actor = desk.actor();
      once.run(
          () -> messages.openSealedMessage.open(row.message().id(), actor), outcome -> done(outcome, actor, () -> {}, this::say));
    }
  }

  private void say(Rejection why) {
    notices.say(desk.messages().get(why));
  }

  /** @param said what was typed for it */
  void answer(ReplyWay how, String words, DraftFields.Said said, Runnable answered) {
    var id = selected.get().message().id();
    var actor = desk.actor();
    problem.clear();
    once.run(
        () -> messages.answerSealedMessage.answer(id, how, words, actor),
        outcome ->
            done(
                outcome, actor,
                () -> {
                  said.recorded();
                  notices.say(desk.messages().get("sealed.answer.done"));
                  answered.run();
                },
                problem::tell));
  }

  /** What is told to one who has left the desk meanwhile is not shown to whoever sits there now. */
  private void done(
      Outcome<OpenedMessage> outcome, Actor actor, Runnable then, Consumer<Rejection> refused) {
    outcome.use(
        message -> {
          if (isSelected(message) && desk.actor().equals(actor)) {
            opened.set(message);
          }
          then.run();
        },
        refused);
    refresh();
  }

  private boolean isSelected(OpenedMessage message) {
    return selected.get() != null && selected.get().message().id().equals(message.message().id());
  }

  ListRows<SealedMessageRow> rows() {
    return rows;
  }

  ObjectProperty<SealedFilter> filterProperty() {
    return filter;
  }

  public ObjectProperty<SealedMessageRow> selectedProperty() {
    return selected;
  }

  /** What the selected one says; null while that is sealed. */
  ReadOnlyObjectProperty<OpenedMessage> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Why the answer was not taken. */
  FormProblem problemProperty() {
    return problem;
  }

  /** How many wait for an answer of whoever sits here. */
  public ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }
}
