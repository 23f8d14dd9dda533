package app.fifteen.desktop.settings;

import app.fifteen.kernel.RemedyId;
import app.fifteen.remedy.EffectKind;
import app.fifteen.remedy.Remedy;
import app.fifteen.remedy.RemedyDraft;
import app.fifteen.remedy.RemedyKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of one remedy. What was typed about one is there again when it is shown again. */
final class RemedyForm {

  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<RemedyKind> kind = new SimpleObjectProperty<>(RemedyDraft.EMPTY.kind());
  final ObjectProperty<EffectKind> effect = new SimpleObjectProperty<>(RemedyDraft.EMPTY.effect());
  final StringProperty task = new SimpleStringProperty("");
  final StringProperty cost = new SimpleStringProperty("");
  final StringProperty validDays = new SimpleStringProperty("");

  private final Map<Optional<RemedyId>, Typed> unsaved = new HashMap<>();
  private Optional<RemedyId> whose = Optional.empty();
  private RemedyDraft filled = RemedyDraft.EMPTY;
  private int version;

  /**
   * @param filled what stood there before somebody typed
   * @param version of the remedy it was filled from
   */
  private record Typed(RemedyDraft draft, RemedyDraft filled, int version) {}

  RemedyForm() {
    kind.addListener((_, _, chosen) -> effect.set(EffectKind.usual(chosen)));
  }

  /** @param remedy null for a new one */
  void show(Remedy remedy) {
    if (isEdited()) {
      unsaved.put(whose, new Typed(draft(), filled, version));
    }
    whose = Optional.ofNullable(remedy).map(Remedy::id);
    var stored = remedy == null ? RemedyDraft.EMPTY : RemedyDraft.of(remedy.terms());
    var typed = unsaved.remove(whose);
    if (typed == null || typed.draft().equals(stored)) {
      fill(stored);
      filled = stored;
      version = remedy == null ? 0 : remedy.version();
    } else {
      fill(typed.draft());
      filled = typed.filled();
      version = typed.version();
    }
  }

  private void fill(RemedyDraft draft) {
    name.set(draft.name());
    kind.set(draft.kind());
    effect.set(draft.effect());
    task.set(draft.task());
    cost.set(draft.cost());
    validDays.set(draft.validDays());
  }

  /** What is typed was stored, or is not wanted any more. */
  void forget() {
    filled = draft();
  }

  /** Whoever typed knows by now that somebody else changed it, and may go on. */
  void overtake(int by) {
    version = by;
  }

  /** Of the remedy that the form was filled from. */
  int version() {
    return version;
  }

  boolean isEdited() {
    return !draft().equals(filled);
  }

  boolean hasUnsavedChanges() {
    return isEdited() || !unsaved.isEmpty();
  }

  RemedyDraft draft() {
    return new RemedyDraft(name.get(), kind.get(), effect.get(), task.get(), cost.get(), validDays.get());
  }
}
