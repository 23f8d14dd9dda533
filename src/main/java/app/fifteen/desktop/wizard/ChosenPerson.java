package app.fifteen.desktop.wizard;

import app.fifteen.kernel.StaffId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Somebody who sees to something: whoever sits here, until somebody chooses, be it themselves. */
final class ChosenPerson {

  private final Supplier<StaffId> me;
  private final ObjectProperty<StaffId> id = new SimpleObjectProperty<>();
  private boolean chosen;

  /** @param me whoever sits here */
  ChosenPerson(Supplier<StaffId> me) {
    this.me = me;
    id.set(me.get());
    id.addListener((_, _, _) -> chosen = true);
  }

  /** @param kept in a draft, and {@code recorded} before it */
  void load(Optional<StaffId> kept, Optional<StaffId> recorded) {
    id.set(kept.or(() -> recorded).orElseGet(me));
    chosen = kept.isPresent();
  }

  /** As a draft keeps it; empty where without it the same one would be there. */
  Optional<StaffId> kept(Optional<StaffId> recorded) {
    boolean same = recorded.map(id.get()::equals).orElse(!chosen);
    return same ? Optional.empty() : Optional.of(id.get());
  }

  StaffId get() {
    return id.get();
  }

  ObjectProperty<StaffId> property() {
    return id;
  }
}
