package app.fifteen.desktop.kit;

import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The buttons of a pane of which exactly one is chosen, by the mouse, by Space or by an arrow key, and all ways do the
 * same: what they choose from changes at once. Tab goes to the one that is chosen, and on from there.
 */
public final class OneOfThese<T> {

  private final Pane pane;
  private final ToggleGroup group = new ToggleGroup();

  /** @param pane that holds toggle buttons and nothing else, now or later */
  public OneOfThese(Pane pane) {
    this.pane = pane;
    group.selectedToggleProperty().addListener((_, was, is) -> group.selectToggle(is == null ? was : is));
    pane.getChildren().addListener((InvalidationListener) _ -> join());
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    join();
  }

  private void join() {
    for (var button : buttons()) {
      if (button.getToggleGroup() != group) {
        button.setToggleGroup(group);
        button.focusTraversableProperty().bind(button.selectedProperty());
      }
    }
  }

  private List<ToggleButton> buttons() {
    return pane.getChildren().stream().map(ToggleButton.class::cast).toList();
  }

  /** Whichever of them is chosen, here or there. */
  public void bind(Property<T> chosen, Map<T, ToggleButton> buttons) {
    buttons.forEach(
        (value, button) ->
            button
                .selectedProperty()
                .addListener(
                    (_, _, selected) -> {
                      if (selected) {
                        chosen.setValue(value);
                      }
                    }));
    chosen.subscribe(value -> group.selectToggle(buttons.get(value)));
  }

  private void onKey(KeyEvent key) {
    int by =
        switch (key.getCode()) {
          case LEFT, UP, KP_LEFT, KP_UP -> -1;
          case RIGHT, DOWN, KP_RIGHT, KP_DOWN -> 1;
          default -> 0;
        };
    if (by != 0 && !key.isShortcutDown() && !key.isAltDown()) {
      step(by);
      key.consume();
    }
  }

  /** Not beyond the first or the last one, and over those that are not there now. */
  private void step(int by) {
    var there = buttons().stream().filter(button -> button.isVisible() && !button.isDisabled()).toList();
    int to = Math.clamp(there.indexOf(group.getSelectedToggle()) + by, 0, there.size() - 1);
    there.get(to).setSelected(true);
    there.get(to).requestFocus();
  }
}
