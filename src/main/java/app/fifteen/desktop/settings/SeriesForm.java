package app.fifteen.desktop.settings;

import app.fifteen.card.CardSeries;
import app.fifteen.card.CheckRule;
import app.fifteen.card.SeriesDraft;
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

  private final TypedOver<CardSeries, SeriesDraft> typed =
      new TypedOver<>(CardSeries::id, of -> of.map(SeriesDraft::of).orElse(SeriesDraft.EMPTY), this::draft, this::fill);

  TypedOver<CardSeries, SeriesDraft> typed() {
    return typed;
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

  SeriesDraft draft() {
    return new SeriesDraft(name.get(), prefix.get(), digits.get(), check.get(), first.get(), last.get(), next.get());
  }
}
