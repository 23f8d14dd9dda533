package app.fifteen.desktop.settings;

import app.fifteen.card.CardNumber;
import app.fifteen.card.CardSeries;
import app.fifteen.card.KeepSeries;
import app.fifteen.card.SeriesField;
import app.fifteen.card.exchange.NumberFile;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.FormProblems;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Cards that a printer delivered: from a number to a number, or a file that has each of them. */
final class PrintedCardsViewModel {

  private final KeepSeries keepSeries;
  private final Desk desk;
  private final Tasks tasks;
  private final OneAtATime saving;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty first = new SimpleStringProperty("");
  private final StringProperty last = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper read = new ReadOnlyStringWrapper("");
  private final FormProblems<SeriesField> problems;
  private List<CardNumber> numbers = List.of();

  PrintedCardsViewModel(KeepSeries keepSeries, Desk desk, Tasks tasks) {
    this.keepSeries = keepSeries;
    this.desk = desk;
    this.tasks = tasks;
    saving = new OneAtATime(tasks);
    problems = new FormProblems<>(desk.messages());
  }

  /** Takes the numbers that a file has, in place of what is typed. */
  void choose(Path file) {
    problems.clear();
    tasks.run(
        () -> NumberFile.read(file),
        outcome -> outcome.use(found -> show(found, file.getFileName().toString()), problems::tell));
  }

  private void show(List<CardNumber> found, String file) {
    numbers = found;
    read.set(
        desk.messages()
            .get(
                "settings.printed.read", file, found.size(), found.getFirst().grouped(), found.getLast().grouped()));
    if (name.get().isBlank()) {
      name.set(file.replaceFirst("\\.[A-Za-z]+$", ""));
    }
  }

  /** What is typed counts again. */
  void forgetFile() {
    numbers = List.of();
    read.set("");
    problems.clear();
  }

  /** @param entered told of the ranges once they are stored, and not before */
  void save(Consumer<List<CardSeries>> entered) {
    problems.clear();
    var actor = desk.actor();
    var called = name.get();
    var from = first.get();
    var to = last.get();
    var each = numbers;
    Supplier<Outcome<List<CardSeries>>> work =
        () ->
            each.isEmpty()
                ? keepSeries.add(called, from, to, actor).then(one -> Outcome.done(List.of(one)))
                : keepSeries.add(called, each, actor);
    saving.run(work, outcome -> outcome.use(entered, why -> problems.refused(SeriesField.class, why)));
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty firstProperty() {
    return first;
  }

  StringProperty lastProperty() {
    return last;
  }

  /** What a file had; empty while none is chosen. */
  ReadOnlyStringProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  FormProblems<SeriesField> problems() {
    return problems;
  }

  ReadOnlyBooleanProperty savingProperty() {
    return saving.underWayProperty();
  }
}
