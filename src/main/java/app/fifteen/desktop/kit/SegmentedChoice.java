package app.fifteen.desktop.kit;

import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A few things side by side, joined to one bar, of which one is always chosen. */
public final class SegmentedChoice<T> extends HBox {

  private static final List<String> ENDS = List.of("left-pill", "center-pill", "right-pill");

  private final OneOfThese<T> choice = new OneOfThese<>(this);

  public SegmentedChoice() {
    setMinWidth(USE_PREF_SIZE);
    getChildren().addListener((InvalidationListener) _ -> join());
  }

  private void join() {
    int last = getChildren().size() - 1;
    for (int i = 0; i <= last; i++) {
      var button = (ToggleButton) getChildren().get(i);
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().removeAll(ENDS);
      button.getStyleClass().add(ENDS.get(i == 0 ? 0 : i == last ? 2 : 1));
    }
  }

  /** Whichever of them is chosen, here or there. */
  public void bind(Property<T> chosen, Map<T, ToggleButton> buttons) {
    choice.bind(chosen, buttons);
  }
}
