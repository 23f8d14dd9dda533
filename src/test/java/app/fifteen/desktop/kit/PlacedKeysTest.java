package app.fifteen.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The events are those that JavaFX was seen to deliver under X with setxkbmap ru, ru,us, bg and bg -variant phonetic. */
class PlacedKeysTest {

  private final List<String> done = new ArrayList<>();
  private final TextField field = OnScreen.get(TextField::new);

  @AfterEach
  void close() {
    OnScreen.closeAll();
  }

  private void openWith(KeyPlaces places) {
    OnScreen.run(
        () -> {
          Theme.LIGHT.apply();
          var scene = new Scene(new VBox(field));
          PlacedKeys.in(scene, places);
          for (var code : List.of(KeyCode.N, KeyCode.K, KeyCode.S, KeyCode.COMMA)) {
            scene.getAccelerators()
                .put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), () -> done.add("Ctrl+" + code.getName()));
          }
          scene.getAccelerators()
              .put(
                  new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                  () -> done.add("Ctrl+Shift+C"));
          var window = new Stage();
          window.setScene(scene);
          window.show();
          field.requestFocus();
        });
  }

  /** What GTK delivers for a letter that is in no Latin layout: the letter, and neither key nor place. */
  static void pressControl(Scene scene, String letter) {
    OnScreen.run(
        () -> {
          boolean shift = !letter.equals(letter.toLowerCase(Locale.ROOT));
          var keyboard = scene.getFocusOwner();
          Event.fireEvent(
              keyboard,
              new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, letter, KeyCode.UNDEFINED, shift, true, false, false));
          Event.fireEvent(
              keyboard, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, shift, true, false, false));
        });
  }

  private void pressAll(String letters) {
    letters.chars().forEach(letter -> pressControl(field.getScene(), Character.toString(letter)));
  }

  private static List<KeyCode> keys(KeyPlaces places, String letters) {
    return letters.chars().mapToObj(letter -> places.of(letter).orElse(KeyCode.UNDEFINED)).toList();
  }

  @Test
  void shortcutsWorkInARussianLayout() {
    openWith(WrittenLayout.RUSSIAN);
    pressAll("тлыбС");
    assertThat(done).containsExactly("Ctrl+N", "Ctrl+K", "Ctrl+S", "Ctrl+Comma", "Ctrl+Shift+C");
  }

  @Test
  void shortcutsWorkInBothBulgarianLayouts() {
    openWith(WrittenLayout.BULGARIAN);
    pressAll("хнярЪ");
    assertThat(done).containsExactly("Ctrl+N", "Ctrl+K", "Ctrl+S", "Ctrl+Comma", "Ctrl+Shift+C");
    done.clear();
    OnScreen.closeAll();
    openWith(WrittenLayout.BULGARIAN_PHONETIC);
    pressAll("нксЦ");
    assertThat(done).containsExactly("Ctrl+N", "Ctrl+K", "Ctrl+S", "Ctrl+Shift+C");
  }

  /** GTK names the key on Q by the comma that the Bulgarian layout has there. */
  @Test
  void aCommaAmongTheLettersIsNotTheCommaOfTheShortcut() {
    openWith(WrittenLayout.BULGARIAN);
    pressComma();
    assertThat(done).isEmpty();
    OnScreen.closeAll();
    openWith(WrittenLayout.RUSSIAN);
    pressComma();
    assertThat(done).containsExactly("Ctrl+Comma");
  }

  private void pressComma() {
    OnScreen.run(
        () ->
            Event.fireEvent(
                field, new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, ",", KeyCode.COMMA, false, true, false, false)));
  }

  @Test
  void aFieldsOwnShortcutsWorkTooAndLeaveNoLetter() {
    openWith(WrittenLayout.RUSSIAN);
    OnScreen.run(() -> field.setText("Круиз"));
    pressAll("фч");
    assertThat(OnScreen.<String>get(field::getText)).as("Ctrl+A, Ctrl+X").isEmpty();
    pressAll("мм");
    assertThat(OnScreen.<String>get(field::getText)).as("Ctrl+V twice").isEqualTo("КруизКруиз");
    pressAll("я");
    assertThat(OnScreen.<String>get(field::getText)).as("Ctrl+Z").isNotEqualTo("КруизКруиз");
  }

  @Test
  void whatIsWrittenWithoutControlStaysALetter() {
    openWith(WrittenLayout.RUSSIAN);
    OnScreen.type("тлб");
    assertThat(OnScreen.<String>get(field::getText)).isEqualTo("тлб");
    assertThat(done).isEmpty();
  }

  @Test
  void eachLayoutHasItsLettersWhereItsKeyboardHasThem() {
    var places =
        List.of(
            KeyCode.Q, KeyCode.A, KeyCode.Z, KeyCode.P, KeyCode.CLOSE_BRACKET, KeyCode.QUOTE, KeyCode.SLASH);
    assertThat(keys(WrittenLayout.RUSSIAN, "йфязъэ.")).isEqualTo(places);
    assertThat(keys(WrittenLayout.BULGARIAN, ",ьюз;чб")).isEqualTo(places);
    assertThat(keys(WrittenLayout.BULGARIAN_PHONETIC, "яазпщ'/")).isEqualTo(places);
    assertThat(WrittenLayout.RUSSIAN.of('њ')).isEmpty();
  }

  @Test
  void theKeyboardIsAskedBeforeALayoutIsSupposed() {
    KeyPlaces keyboard = letter -> letter == 'н' ? Optional.of(KeyCode.K) : Optional.empty();
    assertThat(keys(keyboard.or(WrittenLayout.RUSSIAN), "нт")).containsExactly(KeyCode.K, KeyCode.N);
  }
}
