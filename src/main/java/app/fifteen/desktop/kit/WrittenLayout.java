package app.fifteen.desktop.kit;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** The layouts our users write with, row by row: for where the keyboard itself cannot be asked. */
enum WrittenLayout implements KeyPlaces {
  RUSSIAN("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю."),
  BULGARIAN(",уеишщксдзц;", "ьяаожгтнвмч", "юйъэфхпрлб"),
  BULGARIAN_PHONETIC("яверътуиопшщ", "асдфгхйкл;'", "зьцжбнм,./");

  private final String letters;

  WrittenLayout(String upper, String middle, String lower) {
    letters = upper + middle + lower;
  }

  /** The one that most people write with who speak the language. */
  static WrittenLayout of(Locale locale) {
    return locale.getLanguage().equals("bg") ? BULGARIAN : RUSSIAN;
  }

  @Override
  public Optional<KeyCode> of(int letter) {
    int at = letters.indexOf(letter);
    return at < 0 ? Optional.empty() : Optional.of(LetterKeys.all().get(at));
  }

  @Override
  public Optional<KeyCode> ofSign(int sign) {
    return of(sign);
  }
}
