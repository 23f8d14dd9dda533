package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.DraftHold;
import app.fifteen.complaint.KeepDraft;
import app.fifteen.desktop.kit.Pause;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Saves what is typed, in the background: soon after each key, one save at a time, and always what was typed last. While
 * the database is away it tries again and again. On the FX thread, but for the saving itself.
 */
final class DraftSaving {

  enum State {
    SAVED,
    /** Typed, and not saved yet. */
    PENDING,
    /** The database does not answer; what was typed waits here. */
    TROUBLE,
    /** Another desk goes on with it: nothing is saved any more. */
    REFUSED
  }

  /** With a quick save a key is safe well within half a second. */
  private static final Duration SOON = Duration.ofMillis(250);

  private static final Duration AGAIN = Duration.ofSeconds(1);

  /** Well within the time after which another desk may take it unasked. */
  private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(1);

  private final KeepDraft keep;
  private final DraftHold hold;
  private final Tasks tasks;
  private final Pause pause;
  private final Supplier<ComplaintDraft> typed;
  private final Consumer<Rejection> refused;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);
  private final Object order = new Object();
  private ComplaintDraft saved;
  private Instant kept;
  private boolean owed;
  private boolean waiting;
  private boolean underWay;
  private long begun;
  private long done;
  private Runnable afterwards;

  /**
   * @param saved what is stored already
   * @param kept when that was
   * @param typed what is on screen now
   * @param refused told once why nothing can be saved any more
   */
  DraftSaving(
      KeepDraft keep,
      DraftHold hold,
      ComplaintDraft saved,
      Instant kept,
      Tasks tasks,
      Pause pause,
      Supplier<ComplaintDraft> typed,
      Consumer<Rejection> refused) {
    this.keep = keep;
    this.hold = hold;
    this.saved = saved;
    this.kept = kept;
    this.tasks = tasks;
    this.pause = pause;
    this.typed = typed;
    this.refused = refused;
  }

  /** Something was typed or chosen. */
  void touch() {
    if (state.get() == State.REFUSED || !isDirty()) {
      return;
    }
    if (state.get() == State.SAVED) {
      state.set(State.PENDING);
    }
    await(SOON);
  }

  /** Time goes by: whoever is silent on the phone is still at it, and the others can see that. */
  void tick(Instant now) {
    if (!owed && !kept.plus(SIGN_OF_LIFE).isAfter(now)) {
      owed = true;
      begin();
    }
  }

  /** Saves at once what is not saved yet. @param then told once it is, or cannot be because of another desk */
  void flush(Runnable then) {
    if (state.get() == State.REFUSED || !isDirty() && !underWay) {
      then.run();
      return;
    }
    afterwards = then;
    begin();
  }

  /** Saves what is not saved yet before the window is gone, and returns when that is done. */
  void close() {
    if (state.get() == State.REFUSED || !isDirty()) {
      return;
    }
    try {
      store(++begun, typed.get());
    } catch (Failure failure) {
      // There is nobody left to try again.
      tasks.reportUnasked(failure);
    }
  }

  /** Nothing more is to be saved: the draft is done with. */
  void stop() {
    state.set(State.REFUSED);
  }

  private boolean isDirty() {
    return !typed.get().equals(saved);
  }

  private void await(Duration time) {
    if (!waiting) {
      waiting = true;
      pause.then(
          time,
          () -> {
            waiting = false;
            begin();
          });
    }
  }

  private void begin() {
    if (underWay || state.get() == State.REFUSED) {
      return;
    }
    if (!isDirty() && !owed) {
      rest();
      return;
    }
    underWay = true;
    var draft = typed.get();
    long number = ++begun;
    tasks.run(
        () -> store(number, draft),
        outcome -> {
          underWay = false;
          outcome.use(at -> stored(draft, at), this::refuse);
        },
        this::failed);
  }

  /** A save that was overtaken by a later one writes nothing. */
  private Outcome<Instant> store(long number, ComplaintDraft draft) {
    synchronized (order) {
      if (number < done) {
        return Outcome.done(Instant.EPOCH);
      }
      var outcome = keep.keep(hold, draft);
      done = number;
      return outcome;
    }
  }

  private void stored(ComplaintDraft draft, Instant at) {
    saved = draft;
    kept = at;
    owed = false;
    if (state.get() == State.REFUSED) {
      return;
    }
    if (isDirty()) {
      state.set(State.PENDING);
      if (afterwards == null) {
        await(SOON);
      } else {
        begin();
      }
    } else {
      rest();
    }
  }

  private void rest() {
    state.set(State.SAVED);
    finish();
  }

  private void refuse(Rejection rejection) {
    boolean known = state.get() == State.REFUSED;
    state.set(State.REFUSED);
    if (!known) {
      refused.accept(rejection);
    }
    finish();
  }

  private void failed(Throwable failure) {
    underWay = false;
    // Whoever wanted to leave stays: it would otherwise happen when nobody expects it any more.
    afterwards = null;
    if (state.get() != State.REFUSED) {
      state.set(State.TROUBLE);
      await(AGAIN);
      tasks.reportUnasked(failure);
    }
  }

  private void finish() {
    var then = afterwards;
    afterwards = null;
    if (then != null) {
      then.run();
    }
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }
}
