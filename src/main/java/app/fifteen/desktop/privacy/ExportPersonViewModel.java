package app.fifteen.desktop.privacy;

import app.fifteen.client.Client;
import app.fifteen.client.ClientStore;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Rejection;
import app.fifteen.privacy.ExportPerson;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Whose data goes where, and how that ended. */
public final class ExportPersonViewModel {

  /** How an export ended. */
  sealed interface End {
    record Done(ExportPerson.Exported files) implements End {}

    record Refused(Rejection why) implements End {}
  }

  private final ExportPerson exporting;
  private final ClientId client;
  private final Desk desk;
  private final Tasks tasks;
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper undrawable = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<End> end = new ReadOnlyObjectWrapper<>();

  public ExportPersonViewModel(
      Database database, ClientStore clients, ExportPerson exporting, ClientId client, Desk desk, Tasks tasks) {
    this.exporting = exporting;
    this.client = client;
    this.desk = desk;
    this.tasks = tasks;
    tasks.run(
        () -> database.read(tx -> clients.byId(tx, client)),
        found ->
            found.ifPresentOrElse(
                this::show, () -> end.set(new End.Refused(Rejection.of("client.stale")))));
  }

  /** What cannot be drawn is known before anything is saved. */
  private void show(Client known) {
    name.set(known.facts().name());
    tasks.run(
        () -> exporting.undrawable(client, desk.messages(), desk.actor()),
        outcome -> outcome.use(undrawable::set, why -> end.set(new End.Refused(why))));
  }

  void export(Path folder) {
    if (working.get()) {
      return;
    }
    working.set(true);
    end.set(null);
    tasks.run(
        () -> exporting.export(client, folder, desk.messages(), desk.actor()),
        outcome -> ended(outcome.<End>either(End.Done::new, End.Refused::new)),
        failure -> {
          if (failure instanceof Failure known) {
            ended(new End.Refused(known.rejection()));
          } else {
            working.set(false);
            tasks.report(failure);
          }
        });
  }

  private void ended(End how) {
    working.set(false);
    end.set(how);
  }

  ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** Signs for which boxes stand in the PDF. */
  ReadOnlyStringProperty undrawableProperty() {
    return undrawable.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /** Null before and during an export. */
  ReadOnlyObjectProperty<End> endProperty() {
    return end.getReadOnlyProperty();
  }
}
