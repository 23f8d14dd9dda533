package app.fifteen.desktop.settings;

import app.fifteen.remedy.EffectKind;
import app.fifteen.remedy.Remedy;
import app.fifteen.remedy.RemedyDraft;
import app.fifteen.remedy.RemedyKind;
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

  private final TypedOver<Remedy, RemedyDraft> typed;

  RemedyForm() {
    kind.addListener((_, _, chosen) -> effect.set(EffectKind.usual(chosen)));
    typed =
        new TypedOver<>(
            Remedy::id, of -> of.map(remedy -> RemedyDraft.of(remedy.terms())).orElse(RemedyDraft.EMPTY), this::draft, this::fill);
  }

  TypedOver<Remedy, RemedyDraft> typed() {
    return typed;
  }

  private void fill(RemedyDraft draft) {
    name.set(draft.name());
    kind.set(draft.kind());
    effect.set(draft.effect());
    task.set(draft.task());
    cost.set(draft.cost());
    validDays.set(draft.validDays());
  }

  RemedyDraft draft() {
    return new RemedyDraft(name.get(), kind.get(), effect.get(), task.get(), cost.get(), validDays.get());
  }
}
