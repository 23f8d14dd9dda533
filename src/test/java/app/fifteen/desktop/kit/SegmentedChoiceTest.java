package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SegmentedChoiceTest {

  private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("all");
  private final LinkedHashMap<String, ToggleButton> buttons = new LinkedHashMap<>();

  @BeforeEach
  void open() {
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          var choice = new SegmentedChoice<String>();
          for (var value : new String[] {"mine", "free", "all", "done"}) {
            var button = new ToggleButton(value);
            button.setId(value);
            buttons.put(value, button);
            choice.getChildren().add(button);
          }
          choice.bind(chosen, buttons);
          var window = new Stage();
          var before = new TextField();
          before.setId("before");
          var after = new TextField();
          after.setId("after");
          window.setScene(new Scene(new VBox(before, choice, after), 400, 200));
          window.show();
          before.requestFocus();
        });
  }

  @AfterEach
  void close() {
    OnScreen.closeAll();
  }

  private static boolean hasKeyboard(String id) {
    return OnScreen.get(() -> OnScreen.find("#" + id).isFocused());
  }

  /** What is marked is what is chosen. */
  private void isChosen(String value) {
    assertThat(OnScreen.<String>get(chosen::get)).isEqualTo(value);
    buttons.forEach((each, button) -> assertThat(OnScreen.<Boolean>get(button::isSelected)).as(each).isEqualTo(each.equals(value)));
  }

  @Test
  void anArrowKeyChoosesTheNextOneAndStaysAtTheEnds() {
    OnScreen.press(KeyCode.TAB);
    assertThat(hasKeyboard("all")).as("Tab goes to what is chosen").isTrue();
    OnScreen.press(KeyCode.RIGHT);
    isChosen("done");
    assertThat(hasKeyboard("done")).isTrue();
    OnScreen.press(KeyCode.RIGHT);
    isChosen("done");
    OnScreen.press(KeyCode.LEFT);
    OnScreen.press(KeyCode.LEFT);
    isChosen("free");
    OnScreen.press(KeyCode.UP);
    OnScreen.press(KeyCode.UP);
    isChosen("mine");
    OnScreen.press(KeyCode.DOWN);
    isChosen("free");
  }

  @Test
  void tabLeavesTheGroupAtOnce() {
    OnScreen.press(KeyCode.TAB);
    OnScreen.press(KeyCode.TAB);
    assertThat(hasKeyboard("after")).isTrue();
    isChosen("all");
  }

  @Test
  void theMouseChoosesAndASecondClickKeepsTheChoice() {
    OnScreen.click("#mine");
    isChosen("mine");
    OnScreen.click("#mine");
    isChosen("mine");
    OnScreen.press(KeyCode.SPACE);
    isChosen("mine");
  }

  @Test
  void whatIsNotThereIsPassedOver() {
    OnScreen.run(() -> Presence.show(buttons.get("free"), false));
    OnScreen.press(KeyCode.TAB);
    OnScreen.press(KeyCode.LEFT);
    isChosen("mine");
  }

  @Test
  void whatIsChosenElsewhereIsMarkedHere() {
    OnScreen.run(() -> chosen.set("done"));
    isChosen("done");
  }
}
