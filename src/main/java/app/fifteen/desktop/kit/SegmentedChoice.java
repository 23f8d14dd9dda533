package app.fifteen.desktop.kit;

import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few things side by side of which one is always chosen: choosing it again keeps it chosen. */
public final class SegmentedChoice<T> extends HBox {

  private static final List<String> ENDS = List.of("left-pill", "center-pill", "right-pill");

  private final ToggleGroup group = new ToggleGroup();

  public SegmentedChoice() {
    setMinWidth(USE_PREF_SIZE);
    group.selectedToggleProperty().addListener((_, was, is) -> group.selectToggle(is == null ? was : is));
    getChildren().addListener((InvalidationListener) _ -> join());
  }

  private void join() {
    int last = getChildren().size() - 1;
    for (int i = 0; i <= last; i++) {
      var button = (ToggleButton) getChildren().get(i);
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().removeAll(ENDS);
      button.getStyleClass().add(ENDS.get(i == 0 ? 0 : i == last ? 2 : 1));
    }
  }

  /** Whichever of them is chosen, here or there. */
  public void bind(Property<T> chosen, Map<T, ToggleButton> buttons) {
    buttons.forEach((value, button) -> button.setOnAction(_ -> chosen.setValue(value)));
    chosen.subscribe(value -> group.selectToggle(buttons.get(value)));
  }
}
