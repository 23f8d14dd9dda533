package app.fifteen.desktop.kit;

import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** How large this desk shows everything, in percent; remembered, and changed by Ctrl+plus, Ctrl+minus and Ctrl+0. */
public final class TextSize {

  public static final List<Integer> STEPS = List.of(90, 100, 110, 125, 150);

  private static final int USUAL = 100;
  private static final String REMEMBERED = "text.size";

  private final IntegerProperty percent = new SimpleIntegerProperty(USUAL);
  private final Map<KeyCode, Runnable> keys =
      Map.of(
          KeyCode.PLUS, this::larger, KeyCode.EQUALS, this::larger, KeyCode.ADD, this::larger,
          KeyCode.MINUS, this::smaller, KeyCode.SUBTRACT, this::smaller,
          KeyCode.DIGIT0, this::usual, KeyCode.NUMPAD0, this::usual);

  public TextSize(DeskSettings settings) {
    double before = settings.number(REMEMBERED, USUAL);
    percent.set(STEPS.stream().filter(step -> step >= before).findFirst().orElse(STEPS.getLast()));
    percent.addListener(
        (_, _, chosen) -> {
          settings.set(REMEMBERED, chosen);
          settings.save();
        });
  }

  public IntegerProperty percentProperty() {
    return percent;
  }

  /** Its keys work wherever the keyboard is in a window. */
  public void listen(Scene scene) {
    keys.forEach(
        (key, change) ->
            scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), change));
    // On keyboards on which the plus takes a Shift.
    scene.getAccelerators()
        .put(
            new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            this::larger);
  }

  void larger() {
    STEPS.stream().filter(step -> step > percent.get()).findFirst().ifPresent(percent::set);
  }

  void smaller() {
    STEPS.reversed().stream().filter(step -> step < percent.get()).findFirst().ifPresent(percent::set);
  }

  void usual() {
    percent.set(USUAL);
  }
}
