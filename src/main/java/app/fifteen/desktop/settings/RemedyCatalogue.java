package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.ListRows;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.ObservableRows;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.RemedyId;
import app.fifteen.remedy.CatalogueSize;
import app.fifteen.remedy.RankedRemedy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The remedies of one department as they are kept, and how many each department keeps (R17). */
final class RemedyCatalogue {

  private record Found(
      List<CatalogueSize> sizes, String department, List<RankedRemedy> remedies, String supervisors) {}

  private final RemediesViewModel.UseCases useCases;
  private final Runnable left;
  private final Consumer<Runnable> refill;
  private final LiveQuery<Found> reading;
  private final ReadOnlyObjectWrapper<Map<String, CatalogueSize>> sizes = new ReadOnlyObjectWrapper<>(Map.of());
  private final ObservableList<String> departments = FXCollections.observableArrayList("");
  private final StringProperty department = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<CatalogueSize> shown = new ReadOnlyObjectWrapper<>();
  private final ListRows<RankedRemedy> rows = new ListRows<>();
  private final ReadOnlyStringWrapper supervisors = new ReadOnlyStringWrapper("");

  /**
   * @param left told when another department is chosen, before its remedies come
   * @param refill fills the rows anew by what it is given, and keeps what is selected among them
   */
  RemedyCatalogue(RemediesViewModel.UseCases useCases, Tasks tasks, Runnable left, Consumer<Runnable> refill) {
    this.useCases = useCases;
    this.left = left;
    this.refill = refill;
    reading = new LiveQuery<>(tasks, this::ask, this::show);
    department.addListener((_, _, _) -> otherDepartment());
  }

  void refresh() {
    reading.again();
  }

  private Supplier<Found> ask() {
    var asked = department.get();
    return () ->
        useCases.database()
            .read(
                tx ->
                    new Found(
                        useCases.catalogues().all(tx), asked, useCases.remedies().kept(tx, asked),
                        useCases.staff().supervisorNames(tx)));
  }

  private void otherDepartment() {
    left.run();
    rows.clear();
    shown.set(null);
    reading.anew();
  }

  private void show(Found found) {
    var bySize = new LinkedHashMap<String, CatalogueSize>();
    found.sizes().forEach(size -> bySize.put(size.department(), size));
    sizes.set(bySize);
    supervisors.set(found.supervisors());
    ObservableRows.update(departments, List.copyOf(bySize.keySet()));
    if (!bySize.containsKey(found.department())) {
      department.set("");
      return;
    }
    shown.set(bySize.get(found.department()));
    refill.accept(() -> rows.show(found.remedies()));
  }

  Optional<RankedRemedy> row(RemedyId id) {
    return rows.all().stream().filter(row -> row.remedy().id().equals(id)).findFirst();
  }

  /** The departments by name, the whole office first. */
  ObservableList<String> departments() {
    return departments;
  }

  ReadOnlyObjectProperty<Map<String, CatalogueSize>> sizesProperty() {
    return sizes.getReadOnlyProperty();
  }

  /** Whose catalogue is on screen; empty for the whole office's. */
  StringProperty departmentProperty() {
    return department;
  }

  /** How many the department on screen keeps; null while that is being read. */
  ReadOnlyObjectProperty<CatalogueSize> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  ListRows<RankedRemedy> rows() {
    return rows;
  }

  /** Who may change what others only see. */
  ReadOnlyStringProperty supervisorsProperty() {
    return supervisors.getReadOnlyProperty();
  }
}
