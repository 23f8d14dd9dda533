package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModalWindowTest {

  private final TextArea words = OnScreen.get(TextArea::new);
  private final Button act = OnScreen.get(Button::new);
  private final TextField name = OnScreen.get(TextField::new);
  private final TextArea text = OnScreen.get(TextArea::new);
  private Stage behind;
  private Stage form;
  private int acts;

  @BeforeEach
  void open() {
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          behind = new Stage();
          act.setOnAction(_ -> acts++);
          behind.setScene(new Scene(new VBox(words, act), 500, 400));
          KeyRules.in(behind.getScene());
          behind.show();
          words.requestFocus();
          form = ModalWindow.show(behind, "A form", new VBox(name, text));
        });
  }

  @AfterEach
  void close() {
    OnScreen.closeAll();
  }

  /** As the window system delivers it that has not yet given the new window the keyboard. */
  private void typeBehind(String letters) {
    OnScreen.run(
        () ->
            letters
                .chars()
                .mapToObj(Character::toString)
                .forEach(
                    letter ->
                        Event.fireEvent(
                            words,
                            new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
  }

  @Test
  void theFirstLettersGoToTheFormAndTheOthersBehindThem() {
    OnScreen.run(behind::requestFocus);
    typeBehind("Ма");
    OnScreen.run(form::requestFocus);
    OnScreen.until("the form has the keyboard", name::isFocused);
    OnScreen.type("рия");
    assertThat(OnScreen.<String>get(name::getText)).isEqualTo("Мария");
    assertThat(OnScreen.<String>get(words::getText)).isEmpty();
  }

  @Test
  void whatIsTypedBeforeTheFormIsDrawnWaitsForIt() {
    OnScreen.run(
        () -> {
          form.hide();
          name.clear();
          form = ModalWindow.show(behind, "Another form", new VBox(new TextField(), text));
          Event.fireEvent(
              words, new KeyEvent(KeyEvent.KEY_TYPED, "М", "", KeyCode.UNDEFINED, false, false, false, false));
        });
    OnScreen.until("it has the keyboard", () -> form.getScene().getFocusOwner() instanceof TextField);
    OnScreen.type("ария");
    assertThat(OnScreen.<String>get(() -> ((TextField) form.getScene().getFocusOwner()).getText())).isEqualTo("Мария");
  }

  @Test
  void nothingBehindCanBeUsedUntilTheFormIsAnswered() {
    OnScreen.run(() -> form.setX(2_000));
    OnScreen.robot().clickOn(act);
    assertThat(acts).isZero();
    OnScreen.run(form::hide);
    OnScreen.robot().clickOn(act);
    assertThat(acts).isOne();
  }

  @Test
  void theKeyboardComesBackToWhereItWas() {
    OnScreen.type("Мария");
    OnScreen.run(form::hide);
    OnScreen.until("it is back", words::isFocused);
    OnScreen.type("Игорь");
    assertThat(OnScreen.<String>get(words::getText)).isEqualTo("Игорь");
  }

  @Test
  void tabGoesOnFromATextOfSeveralLines() {
    OnScreen.run(text::requestFocus);
    OnScreen.type("Круиз");
    OnScreen.press(KeyCode.TAB);
    assertThat(OnScreen.<String>get(text::getText)).isEqualTo("Круиз");
    assertThat(OnScreen.<Boolean>get(name::isFocused)).isTrue();
    OnScreen.press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(OnScreen.<Boolean>get(text::isFocused)).isTrue();
  }
}
