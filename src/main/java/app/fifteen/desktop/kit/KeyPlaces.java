package app.fifteen.desktop.kit;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/** On which key of the keyboard a letter sits. */
@FunctionalInterface
interface KeyPlaces {

  /** @param letter in lower case. @return the key, named by what a US keyboard has there; empty if nobody knows */
  Optional<KeyCode> of(int letter);

  default KeyPlaces or(KeyPlaces otherwise) {
    return letter -> of(letter).or(() -> otherwise.of(letter));
  }
}
