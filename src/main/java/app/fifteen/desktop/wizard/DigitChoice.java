package app.fifteen.desktop.wizard;

import app.fifteen.desktop.kit.OneOfThese;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of a few, as buttons side by side: exactly one is chosen, and each is on a digit. */
final class DigitChoice<T> {

  private final ObjectProperty<T> chosen;
  private final List<T> values;

  /** @param keys what is pressed together with the digit, as it is shown */
  record Look<T>(Function<T, String> name, Function<T, Ikon> icon, String keys) {}

  private DigitChoice(ObjectProperty<T> chosen, List<T> values) {
    this.chosen = chosen;
    this.values = List.copyOf(values);
  }

  /** Fills a pane with the buttons. */
  static <T> DigitChoice<T> in(Pane pane, ObjectProperty<T> chosen, List<T> values, Look<T> look) {
    var choice = new DigitChoice<>(chosen, values);
    choice.fill(pane, look);
    return choice;
  }

  private void fill(Pane pane, Look<T> look) {
    var buttons = new LinkedHashMap<T, ToggleButton>();
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      var button = button(look.name().apply(value), look.icon().apply(value), look.keys() + (i + 1));
      button.setId((pane.getId() + "-" + (i + 1)));
      buttons.put(value, button);
    }
    pane.getChildren().setAll(buttons.values());
    new OneOfThese<T>(pane).bind(chosen, buttons);
  }

  private static ToggleButton button(String name, Ikon icon, String keys) {
    var label = new Label(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    var chip = new Label(keys);
    chip.getStyleClass().add("key-chip");
    chip.setMinWidth(Region.USE_PREF_SIZE);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    // Where the name is not shown the digit stands in the middle.
    gap.managedProperty().bind(label.managedProperty());
    var face = new HBox(7, label, gap, chip);
    if (icon != null) {
      face.getChildren().addFirst(new FontIcon(icon));
    }
    face.setAlignment(Pos.CENTER_LEFT);
    var button = new ToggleButton();
    button.setGraphic(face);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("digit-choice", "small");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(keys));
    return button;
  }

  /** @param digit from 1. @return whether there is such a choice, which is then chosen */
  boolean press(int digit) {
    boolean there = digit >= 1 && digit <= values.size();
    if (there) {
      chosen.set(values.get(digit - 1));
    }
    return there;
  }
}
