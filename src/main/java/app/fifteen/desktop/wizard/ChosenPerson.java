package app.fifteen.desktop.wizard;

import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.StaffId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Somebody who sees to something: whoever usually does, until somebody chooses, be it the same one. */
final class ChosenPerson {

  private final ObjectProperty<StaffId> id = new Choice();
  private final ObjectProperty<Optional<String>> unknown = new SimpleObjectProperty<>(Optional.empty());
  private StaffId usual;
  private boolean recorded;
  private boolean chosen;
  private boolean offering;

  /** Whoever is told of a change has to find it chosen already, so that it is kept. */
  private final class Choice extends SimpleObjectProperty<StaffId> {

    @Override
    public void set(StaffId somebody) {
      chosen |= !offering && !somebody.equals(get());
      super.set(somebody);
    }
  }

  /** @param usual who it is as long as no more is known */
  ChosenPerson(StaffId usual) {
    offer(usual);
  }

  /** It is known now who sees to it unless somebody says otherwise; what was chosen or recorded stays. */
  void offer(StaffId usual) {
    this.usual = usual;
    if (!chosen && !recorded) {
      show(usual);
    }
  }

  /** @param kept in a draft, and {@code recorded} before it */
  void load(Optional<StaffId> kept, Optional<StaffId> recorded) {
    this.recorded = recorded.isPresent();
    chosen = kept.isPresent();
    unknown.set(Optional.empty());
    show(kept.or(() -> recorded).orElse(usual));
  }

  private void show(StaffId somebody) {
    offering = true;
    id.set(somebody);
    offering = false;
  }

  /** As a draft keeps it; empty where without it the same one would be there. */
  Optional<StaffId> kept(Optional<StaffId> recorded) {
    boolean same = recorded.map(id.get()::equals).orElse(!chosen);
    return same ? Optional.empty() : Optional.of(id.get());
  }

  StaffId get() {
    return id.get();
  }

  /** Who it is, unless something else stands in the field that is nobody here. */
  Outcome<StaffId> checked() {
    return unknown
        .get()
        .map(typed -> typed.isEmpty() ? Rejection.of("wizard.person.none") : Rejection.of("wizard.person.unknown", typed))
        .<Outcome<StaffId>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(get()));
  }

  /** What was typed that is nobody's name, while it stands in the field. */
  ObjectProperty<Optional<String>> unknownProperty() {
    return unknown;
  }

  ObjectProperty<StaffId> property() {
    return id;
  }
}
