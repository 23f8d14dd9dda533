package app.fifteen.desktop.settings;

import app.fifteen.card.CardSeries;
import app.fifteen.card.CheckRule;
import app.fifteen.card.SeriesDraft;
import app.fifteen.kernel.CardSeriesId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of one series of card numbers. What was typed about one is there again when it is shown again. */
final class SeriesForm {

  final StringProperty name = new SimpleStringProperty("");
  final StringProperty prefix = new SimpleStringProperty("");
  final StringProperty digits = new SimpleStringProperty("");
  final ObjectProperty<CheckRule> check = new SimpleObjectProperty<>(CheckRule.LUHN);
  final StringProperty first = new SimpleStringProperty("");
  final StringProperty last = new SimpleStringProperty("");
  final StringProperty next = new SimpleStringProperty("");

  private final Map<Optional<CardSeriesId>, Typed> unsaved = new HashMap<>();
  private Optional<CardSeries> shown = Optional.empty();
  private SeriesDraft filled = SeriesDraft.EMPTY;

  /** @param of what it was typed over; empty for a new one */
  private record Typed(SeriesDraft draft, SeriesDraft filled, Optional<CardSeries> of) {}

  SeriesForm() {
    fill(filled);
  }

  /** @param series null for a new one */
  void show(CardSeries series) {
    if (isEdited()) {
      unsaved.put(shown.map(CardSeries::id), new Typed(draft(), filled, shown));
    }
    var now = Optional.ofNullable(series);
    var stored = now.map(SeriesDraft::of).orElse(SeriesDraft.EMPTY);
    var typed = unsaved.remove(now.map(CardSeries::id));
    if (typed == null || typed.draft().equals(stored)) {
      fill(stored);
      filled = stored;
      shown = now;
    } else {
      fill(typed.draft());
      filled = typed.filled();
      shown = typed.of();
    }
  }

  private void fill(SeriesDraft draft) {
    name.set(draft.name());
    prefix.set(draft.prefix());
    digits.set(draft.digits());
    check.set(draft.check());
    first.set(draft.first());
    last.set(draft.last());
    next.set(draft.next());
  }

  /** What is typed was stored. */
  void forget() {
    filled = draft();
  }

  /** Whoever typed knows by now that somebody else changed it, and may go on. */
  void overtake(CardSeries by) {
    shown = Optional.of(by);
  }

  /** The one that it was filled from; empty for a new one. */
  Optional<CardSeries> shown() {
    return shown;
  }

  private boolean isEdited() {
    return !draft().equals(filled);
  }

  boolean hasUnsavedChanges() {
    return isEdited() || !unsaved.isEmpty();
  }

  SeriesDraft draft() {
    return new SeriesDraft(name.get(), prefix.get(), digits.get(), check.get(), first.get(), last.get(), next.get());
  }
}
