package app.fifteen.desktop.privacy;

import app.fifteen.client.ClientStore;
import app.fifteen.database.Database;
import app.fifteen.database.Forgotten;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Folding;
import app.fifteen.kernel.Rejection;
import app.fifteen.privacy.ErasePerson;
import app.fifteen.privacy.ErasureCounts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whom to erase and why; ready once the name was typed as it stands there. */
public final class ErasePersonViewModel {

  private final ErasePerson erasing;
  private final ClientId client;
  private final Desk desk;
  private final Consumer<Forgotten> erased;
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<ErasureCounts> counts = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Rejection> problem = new ReadOnlyObjectWrapper<>();
  private final OneAtATime working;
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty typed = new SimpleStringProperty("");
  private final BooleanBinding ready;

  /** @param erased told when it is done, and whether the disk has forgotten, too */
  public ErasePersonViewModel(
      Database database, ClientStore clients, ErasePerson erasing, ClientId client, Desk desk, Tasks tasks,
      Consumer<Forgotten> erased) {
    this.erasing = erasing;
    this.client = client;
    this.desk = desk;
    working = new OneAtATime(tasks);
    this.erased = erased;
    ready =
        Bindings.createBooleanBinding(
            () -> !working.isUnderWay() && counts.get() != null && !reason.get().isBlank() && isTyped(),
            working.underWayProperty(), counts, reason, typed, name);
    tasks.run(
        () -> database.read(tx -> clients.byId(tx, client)),
        found ->
            found.ifPresentOrElse(
                known -> name.set(known.facts().name()), () -> problem.set(Rejection.of("client.stale"))));
    tasks.run(() -> erasing.counts(client), found -> found.ifPresent(counts::set));
  }

  /** However it is capitalized. */
  private boolean isTyped() {
    return !name.get().isEmpty() && Folding.fold(CleanText.line(typed.get())).equals(Folding.fold(name.get()));
  }

  void erase() {
    if (!ready.get()) {
      return;
    }
    problem.set(null);
    working.run(
        () -> erasing.erase(client, reason.get(), desk.actor()), outcome -> outcome.use(erased, problem::set));
  }

  ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** Null until known. */
  ReadOnlyObjectProperty<ErasureCounts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Rejection> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.underWayProperty();
  }

  BooleanBinding ready() {
    return ready;
  }

  StringProperty reasonProperty() {
    return reason;
  }

  /** The name once more, typed by hand. */
  StringProperty typedProperty() {
    return typed;
  }
}
