package app.fifteen.desktop.search;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Rejection;
import app.fifteen.search.FoundRow;
import app.fifteen.search.SearchAnything;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed into the search box and what is shown below it. An answer is shown with the question it belongs to. */
public final class SearchViewModel {

  private final SearchAnything search;
  private final Desk desk;
  private final RecentlyOpened recent;
  private final Consumer<FoundRow> open;
  private final LiveQuery<Answer> reading;

  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private boolean openFirst;

  /**
   * @param typed empty: then these were opened recently
   * @param problem why there is no answer
   */
  public record Answer(String typed, List<FoundRow> rows, Optional<Rejection> problem) {

    static final Answer NONE = new Answer("", List.of(), Optional.empty());

    public boolean isRecent() {
      return typed.isBlank();
    }

    /** Nobody fits exactly, but some are alike. */
    public boolean isSimilarOnly() {
      return !rows.isEmpty() && rows.stream().allMatch(FoundRow::similar);
    }
  }

  /** @param open brings up what was found */
  public SearchViewModel(
      SearchAnything search, Desk desk, Tasks tasks, RecentlyOpened recent, Consumer<FoundRow> open) {
    this.search = search;
    this.desk = desk;
    this.recent = recent;
    this.open = open;
    reading = new LiveQuery<>(tasks, this::question, this::show);
    typed.addListener(_ -> ask());
  }

  /** Begins anew, as when the box comes up. */
  public void begin() {
    openFirst = false;
    typed.set("");
    ask();
  }

  /** The same question once more. */
  public void ask() {
    searching.set(true);
    reading.anew();
  }

  private Supplier<Answer> question() {
    var text = typed.get();
    var region = desk.policy().office().phoneRegion();
    return text.isBlank()
        ? () -> answer(text, () -> search.again(recent.all(), region))
        : () -> answer(text, () -> search.search(text, region));
  }

  private static Answer answer(String text, Supplier<List<FoundRow>> rows) {
    try {
      return new Answer(text, rows.get(), Optional.empty());
    } catch (Failure failure) {
      return new Answer(text, List.of(), Optional.of(failure.rejection()));
    }
  }

  private void show(Answer found) {
    searching.set(false);
    answer.set(found);
    if (openFirst) {
      openFirst = false;
      found.rows().stream().findFirst().filter(_ -> !found.isRecent()).ifPresent(this::open);
    }
  }

  /** Opens the best of what is found; who is faster than the answer means the answer to what is typed by now. */
  public void openFirst() {
    if (searching.get()) {
      openFirst = true;
    } else {
      answer.get().rows().stream().findFirst().ifPresent(this::open);
    }
  }

  public void open(FoundRow row) {
    recent.add(row.destination());
    open.accept(row);
  }

  public StringProperty typedProperty() {
    return typed;
  }

  public ReadOnlyObjectProperty<Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Whether the answer to what is typed is still to come. */
  public ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }
}
