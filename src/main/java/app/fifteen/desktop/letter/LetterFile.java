package app.fifteen.desktop.letter;

import app.fifteen.exchange.WholeFile;
import app.fifteen.kernel.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** A letter as a file of its own. */
final class LetterFile {

  private LetterFile() {}

  /** What it is called, without a folder. */
  static String name(Messages messages, String addressee, LocalDate date) {
    var name = messages.get("letter.file", addressee, date.toString());
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip() + ".pdf";
  }

  /** Takes its time. */
  static void write(byte[] pdf, Path path) {
    try (var file = WholeFile.at(path)) {
      try {
        file.out().write(pdf);
      } catch (IOException e) {
        throw file.failed(e);
      }
      file.appear();
    }
  }
}
