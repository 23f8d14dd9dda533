package app.fifteen.desktop.kit;

import app.fifteen.draft.DraftOf;
import app.fifteen.draft.KeepTyped;
import app.fifteen.draft.KeptDraft;
import app.fifteen.draft.TypedFields;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Outcome;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one person is typing about one thing: saved soon after each key, one save at a time, always what was typed last, and
 * again and again while the database is away. On the FX thread, but for the saving itself.
 */
final class DraftSheet {

  /** A key is safe well within a second. */
  private static final Duration SOON = Duration.ofMillis(400);

  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final DraftOf about;
  private final Actor whose;
  private final KeepTyped keep;
  private final Tasks tasks;
  private final Pause pause;
  private final Runnable saved;
  private final Object order = new Object();

  /** The rows it has seen and made; a save whose end nobody knows may have made one, too. Guarded by {@link #order}. */
  private Set<String> tokens = Set.of();

  private TypedFields typed = TypedFields.NOTHING;
  private TypedFields stored = TypedFields.NOTHING;
  private boolean waiting;
  private boolean underWay;
  private boolean trouble;

  /** @param saved told of each save that came to an end */
  DraftSheet(DraftOf about, Actor whose, KeepTyped keep, Tasks tasks, Pause pause, Runnable saved) {
    this.about = about;
    this.whose = whose;
    this.keep = keep;
    this.tasks = tasks;
    this.pause = pause;
    this.saved = saved;
  }

  TypedFields typed() {
    return typed;
  }

  void type(TypedFields now) {
    typed = now;
    if (!isSaved()) {
      await(SOON);
    }
  }

  boolean isSaved() {
    return !underWay && typed.equals(stored);
  }

  /** Whether something typed cannot be saved now. */
  boolean isInTrouble() {
    return trouble;
  }

  /**
   * What another desk of the same person has left there, unless something newer is typed here. A form goes on as it is as long
   * as its own row is there.
   *
   * @return whether something else stands here now
   */
  boolean adopt(KeptDraft kept) {
    if (!isSaved()) {
      return false;
    }
    synchronized (order) {
      boolean same = tokens.equals(kept.tokens()) || about.isForm() && !Collections.disjoint(tokens, kept.tokens());
      if (same) {
        return false;
      }
      tokens = kept.tokens();
    }
    boolean another = !typed.equals(kept.typed());
    typed = kept.typed();
    stored = kept.typed();
    return another;
  }

  /** Saves what is not saved yet before the window is gone, and returns when that is done. */
  void close() {
    if (!isSaved()) {
      try {
        store(typed);
      } catch (Failure failure) {
        // There is nobody left to try again.
        tasks.reportUnasked(failure);
      }
    }
  }

  private void await(Duration time) {
    if (!waiting) {
      waiting = true;
      pause.then(
          time,
          () -> {
            waiting = false;
            save();
          });
    }
  }

  private void save() {
    if (underWay || isSaved()) {
      return;
    }
    underWay = true;
    var now = typed;
    tasks.run(() -> store(now), outcome -> done(now, outcome), this::failed);
  }

  private Outcome<TypedFields> store(TypedFields now) {
    synchronized (order) {
      var token = UUID.randomUUID().toString();
      var seen = tokens;
      tokens = with(seen, token);
      var outcome = keep.keep(about, now, seen, token, whose);
      tokens = now.isEmpty() ? Set.of() : Set.of(token);
      return outcome;
    }
  }

  private static Set<String> with(Collection<String> tokens, String token) {
    var more = new HashSet<>(tokens);
    more.add(token);
    return more;
  }

  /** What is refused has nobody to be kept for any more: the client is gone, or whoever typed it has left. */
  private void done(TypedFields now, Outcome<TypedFields> outcome) {
    underWay = false;
    trouble = false;
    stored = outcome.either(Optional::of, _ -> Optional.<TypedFields>empty()).orElse(now);
    if (!typed.equals(stored)) {
      await(SOON);
    }
    saved.run();
  }

  private void failed(Throwable failure) {
    underWay = false;
    trouble = true;
    await(AGAIN);
    tasks.reportUnasked(failure);
  }
}
