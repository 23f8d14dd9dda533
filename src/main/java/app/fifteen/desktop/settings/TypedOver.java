package app.fifteen.desktop.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is typed in a form that shows one thing of a list after the other: what was typed about one is there again when it is
 * shown again.
 *
 * @param <S> what is shown, as it is stored
 * @param <D> what stands in the fields
 */
final class TypedOver<S, D> {

  private final Function<S, ?> key;
  private final Function<Optional<S>, D> draftOf;
  private final Supplier<D> read;
  private final Consumer<D> fill;
  private final Map<Optional<?>, Typed<S, D>> unsaved = new HashMap<>();
  private Optional<S> shown = Optional.empty();
  private D filled;

  /**
   * @param filled what stood there before somebody typed
   * @param of what it was typed over; empty for a new one
   */
  private record Typed<S, D>(D draft, D filled, Optional<S> of) {}

  /**
   * Fills the fields for a new one.
   *
   * @param key tells one from the other
   * @param draftOf what stands in the fields before somebody types; of nothing, for a new one
   * @param read what stands there now, which {@code fill} puts there
   */
  TypedOver(Function<S, ?> key, Function<Optional<S>, D> draftOf, Supplier<D> read, Consumer<D> fill) {
    this.key = key;
    this.draftOf = draftOf;
    this.read = read;
    this.fill = fill;
    filled = draftOf.apply(shown);
    fill.accept(filled);
  }

  /** @param another empty for a new one */
  void show(Optional<S> another) {
    if (isEdited()) {
      unsaved.put(shown.map(key), new Typed<>(read.get(), filled, shown));
    }
    var stored = draftOf.apply(another);
    var typed = unsaved.remove(another.map(key));
    if (typed == null || typed.draft().equals(stored)) {
      fill.accept(stored);
      filled = stored;
      shown = another;
    } else {
      fill.accept(typed.draft());
      filled = typed.filled();
      shown = typed.of();
    }
  }

  /** What is typed was stored, or is not wanted any more. */
  void forget() {
    filled = read.get();
  }

  /** Whoever typed knows by now that somebody else changed it, and may go on. */
  void overtake(S by) {
    shown = Optional.of(by);
  }

  /** The one that the fields were filled from; empty for a new one. */
  Optional<S> shown() {
    return shown;
  }

  private boolean isEdited() {
    return !read.get().equals(filled);
  }

  boolean hasUnsavedChanges() {
    return isEdited() || !unsaved.isEmpty();
  }
}
