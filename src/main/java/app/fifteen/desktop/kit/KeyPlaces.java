package app.fifteen.desktop.kit;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/** On which key of the keyboard a letter sits. */
@FunctionalInterface
interface KeyPlaces {

  /** @param letter in lower case. @return the key, named by what a US keyboard has there; empty if nobody knows */
  Optional<KeyCode> of(int letter);

  /**
   * The same of a comma and its like, where they sit among letters: in the Bulgarian layout the comma is on Q. Empty for a
   * layout of Latin letters, where people press what is written on the key.
   */
  default Optional<KeyCode> ofSign(int sign) {
    return Optional.empty();
  }

  /** Signs are not supposed anywhere: who knows them is asked, or nobody. */
  default KeyPlaces or(KeyPlaces otherwise) {
    var first = this;
    return new KeyPlaces() {
      @Override
      public Optional<KeyCode> of(int letter) {
        return first.of(letter).or(() -> otherwise.of(letter));
      }

      @Override
      public Optional<KeyCode> ofSign(int sign) {
        return first.ofSign(sign);
      }
    };
  }
}
