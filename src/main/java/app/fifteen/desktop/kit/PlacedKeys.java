package app.fifteen.desktop.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets Ctrl+letter work whatever is written on the keys. Where the first layout of a keyboard has no Latin letters JavaFX
 * on GTK tells of Ctrl+т only the letter, and no key: it becomes the key that sits there, for fields and shortcuts alike.
 */
final class PlacedKeys {

  private static final KeyPlaces PLACES = GtkKeyPlaces.ifThere().or(WrittenLayout.of(Locale.getDefault()));

  /** Named rightly by what is written on them, and on another key among Cyrillic letters. */
  private static final Set<KeyCode> SIGNS =
      Set.of(KeyCode.COMMA, KeyCode.PERIOD, KeyCode.SEMICOLON, KeyCode.QUOTE, KeyCode.SLASH);

  private PlacedKeys() {}

  static void in(Scene scene) {
    in(scene, PLACES);
  }

  static void in(Scene scene, KeyPlaces places) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key ->
            keyOf(key, places)
                .ifPresent(
                    code -> {
                      key.consume();
                      Event.fireEvent(key.getTarget(), on(key, code));
                    }));
  }

  private static Optional<KeyCode> keyOf(KeyEvent key, KeyPlaces places) {
    if (key.getText().codePoints().count() != 1 || !(key.isShortcutDown() || key.isAltDown())) {
      return Optional.empty();
    }
    int written = Character.toLowerCase(key.getText().codePointAt(0));
    if (key.getCode() == KeyCode.UNDEFINED) {
      return places.of(written);
    }
    return SIGNS.contains(key.getCode()) && !Character.isLetter(written)
        ? places.ofSign(written).filter(place -> place != key.getCode())
        : Optional.empty();
  }

  private static KeyEvent on(KeyEvent key, KeyCode code) {
    return new KeyEvent(
        key.getEventType(), key.getCharacter(), key.getText(), code, key.isShiftDown(), key.isControlDown(),
        key.isAltDown(), key.isMetaDown());
  }
}
