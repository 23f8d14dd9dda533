package app.fifteen.desktop.kit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import app.fifteen.database.Database;
import app.fifteen.desktop.kit.UndoableActions.WayBack;
import app.fifteen.draft.DraftOf;
import app.fifteen.draft.Drafts;
import app.fifteen.draft.KeptDraft;
import app.fifteen.draft.TypedFields;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What whoever sits here is typing, all over the window. It is kept as it grows, and is there again whenever they come back:
 * after another line was chosen, in another language, after a crash, at another desk. On the FX thread.
 */
public final class DraftDesk implements AutoCloseable {

  private final Database database;
  private final Drafts drafts;
  private final Desk desk;
  private final Tasks tasks;
  private final Pause pause;
  /** Weakly: a form that is closed goes away. */
  private final Set<DraftFields> places = Collections.newSetFromMap(new WeakHashMap<>());

  private final List<DraftSheet> left = new ArrayList<>();
  private final Map<DraftOf, DraftSheet> sheets = new HashMap<>();
  private final ReadOnlyObjectWrapper<Set<DraftOf>> begun = new ReadOnlyObjectWrapper<>(Set.of());
  private final LiveQuery<Read> reading;
  private int saves;

  /** @param saves how many saves had come to an end when it was asked: what was saved since is newer */
  private record Read(Actor whose, Map<DraftOf, KeptDraft> kept, int saves) {}

  public DraftDesk(Database database, Drafts drafts, Desk desk, Tasks tasks, Pause pause) {
    this.database = database;
    this.drafts = drafts;
    this.desk = desk;
    this.tasks = tasks;
    this.pause = pause;
    reading = new LiveQuery<>(tasks, this::read, this::show);
    desk.actorProperty().addListener(_ -> seated());
    reading.again();
  }

  /** Reads all of it again, as after every commit of anybody. */
  public void refresh() {
    reading.again();
  }

  private Supplier<Read> read() {
    var actor = desk.actor();
    int asked = saves;
    return () -> new Read(actor, database.read(tx -> drafts.store.of(tx, actor.id())), asked);
  }

  private void show(Read read) {
    if (read.saves() != saves || !read.whose().id().equals(desk.actor().id())) {
      reading.again();
      return;
    }
    read.kept().keySet().forEach(this::sheet);
    sheets.forEach((about, sheet) -> sheet.adopt(read.kept().getOrDefault(about, KeptDraft.NONE)));
    sheets.values().removeIf(sheet -> sheet.isSaved() && sheet.typed().isEmpty());
    List.copyOf(places).forEach(DraftFields::look);
    tell();
  }

  /** Somebody else sits here now: what the one before them typed stays theirs, and is saved yet where it is not. */
  private void seated() {
    left.removeIf(DraftSheet::isSaved);
    left.addAll(sheets.values());
    sheets.clear();
    List.copyOf(places).forEach(DraftFields::seated);
    reading.anew();
    tell();
  }

  private DraftSheet sheet(DraftOf about) {
    return sheets.computeIfAbsent(
        about, one -> new DraftSheet(one, desk.actor(), drafts.keepTyped, tasks, pause, this::saved));
  }

  /** A save that found nothing to change is told to nobody, and what was read during it was not taken over. */
  private void saved() {
    saves++;
    reading.again();
  }

  /** A place on screen in which something is typed. */
  void add(DraftFields place) {
    places.add(place);
  }

  TypedFields typed(DraftOf about) {
    var sheet = sheets.get(about);
    return sheet == null ? TypedFields.NOTHING : sheet.typed();
  }

  void type(DraftOf about, TypedFields typed) {
    sheet(about).type(typed);
    tell();
  }

  /** What was typed is recorded: by whomever it was typed, it is done with. */
  void recorded(DraftOf about, TypedFields recorded) {
    if (recorded.isEmpty()) {
      return;
    }
    if (typed(about).equals(recorded)) {
      type(about, TypedFields.NOTHING);
    }
    var actor = desk.actor();
    tasks.run(() -> drafts.forgetRecorded.forget(about, recorded, actor), _ -> {}, tasks::reportUnasked);
  }

  /** Puts words back that were recorded or cleared, where somebody may be typing other ones by now. */
  Outcome<TypedFields> giveBack(DraftOf about, TypedFields words, Actor actor) {
    return words.isEmpty()
        ? Outcome.done(words)
        : drafts.keepTyped.keep(about, words, Set.of(), UUID.randomUUID().toString(), actor);
  }

  /** The same way back, after which what was said is there to be said again. */
  WayBack givingBack(WayBack back, DraftOf about, TypedFields said) {
    return actor -> {
      var outcome = back.take(actor);
      if (outcome instanceof Outcome.Done<?>) {
        giveBack(about, said, actor);
      }
      return outcome;
    };
  }

  private void tell() {
    var now =
        sheets.entrySet().stream()
            .filter(each -> !each.getValue().typed().isEmpty())
            .map(Map.Entry::getKey)
            .collect(toUnmodifiableSet());
    if (!now.equals(begun.get())) {
      begun.set(now);
    }
  }

  /** For what whoever sits here has begun to type something. */
  public ReadOnlyObjectProperty<Set<DraftOf>> begunProperty() {
    return begun.getReadOnlyProperty();
  }

  /** Whether closing the window now would lose something typed: the database does not answer. */
  public boolean isInTrouble() {
    return sheets.values().stream().anyMatch(DraftSheet::isInTrouble) || left.stream().anyMatch(DraftSheet::isInTrouble);
  }

  /** What is typed is safe when this returns. */
  @Override
  public void close() {
    sheets.values().forEach(DraftSheet::close);
    left.forEach(DraftSheet::close);
  }
}
