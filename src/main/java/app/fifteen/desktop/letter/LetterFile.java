package app.fifteen.desktop.letter;

import app.fifteen.kernel.Messages;
import java.time.LocalDate;

/** What the file of a letter is called. */
final class LetterFile {

  private LetterFile() {}

  /** What it is called, without a folder. */
  static String name(Messages messages, String addressee, LocalDate date) {
    var name = messages.get("letter.file", addressee, date.toString());
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip() + ".pdf";
  }
}
