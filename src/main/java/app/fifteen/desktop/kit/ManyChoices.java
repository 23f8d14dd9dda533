package app.fifteen.desktop.kit;

import java.util.Set;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.CheckComboBox;

/** A filter that takes several values: all of them while none is ticked, and its face says which. */
public final class ManyChoices {

  private ManyChoices() {}

  /**
   * Keeps a box and what is chosen in it the same. What is chosen may be changed by others, too.
   *
   * @param chosen empty for all
   * @param name how a value is called on screen
   * @param everything what the box says while none is ticked
   */
  public static <T> void bind(
      CheckComboBox<T> box, ObservableSet<T> chosen, Function<T, String> name, String everything) {
    box.setConverter(Choices.named(name));
    tick(box, chosen);
    box.titleProperty()
        .bind(Bindings.createStringBinding(() -> chosen.isEmpty() ? everything : null, chosen));
    var whole = new Tooltip();
    whole.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> chosen.isEmpty() ? everything : String.join(", ", chosen.stream().map(name).toList()), chosen));
    box.setTooltip(whole);
    box.getCheckModel()
        .getCheckedItems()
        .addListener(
            (ListChangeListener<T>)
                _ -> {
                  var ticked = Set.copyOf(box.getCheckModel().getCheckedItems());
                  chosen.retainAll(ticked);
                  chosen.addAll(ticked);
                });
    ((Observable) chosen).addListener(_ -> tick(box, chosen));
  }

  private static <T> void tick(CheckComboBox<T> box, Set<T> chosen) {
    var model = box.getCheckModel();
    for (var item : box.getItems()) {
      if (chosen.contains(item) != model.isChecked(item)) {
        model.toggleCheckState(item);
      }
    }
  }
}
