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

  /** @param kept in a draft; null for nobody */
  void load(Long kept, Optional<StaffId> recorded) {
    id.set(Optional.ofNullable(kept).map(StaffId::new).or(() -> recorded).orElseGet(me));
    chosen = kept != null;
  }

  /** As a draft keeps it; null where without it the same one would be there. */
  Long kept(Optional<StaffId> recorded) {
    boolean same = recorded.map(id.get()::equals).orElse(!chosen);
    return same ? null : Long.valueOf(id.get().value());
  }

  StaffId get() {
    return id.get();
  }

  ObjectProperty<StaffId> property() {
    return id;
  }
}
