package app.fifteen.desktop.settings;

import app.fifteen.remedy.CatalogueSize;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ListCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A department with the number of its remedies, marked where that is a fault (R17). */
final class DepartmentCell extends ListCell<String> {

  private final RemedyWords words;
  private final ReadOnlyObjectProperty<Map<String, CatalogueSize>> sizes;

  DepartmentCell(RemedyWords words, ReadOnlyObjectProperty<Map<String, CatalogueSize>> sizes) {
    this.words = words;
    this.sizes = sizes;
    sizes.addListener(_ -> show());
  }

  @Override
  protected void updateItem(String department, boolean empty) {
    super.updateItem(department, empty);
    show();
  }

  private void show() {
    var size = getItem() == null ? null : sizes.get().get(getItem());
    setText(getItem() == null ? null : size == null ? words.department(getItem()) : words.sized(size));
    boolean faulty = size != null && size.fault().isPresent();
    var icon = faulty ? new FontIcon(Feather.ALERT_TRIANGLE) : null;
    if (faulty) {
      icon.getStyleClass().add("catalogue-fault-icon");
    }
    setGraphic(icon);
  }
}
