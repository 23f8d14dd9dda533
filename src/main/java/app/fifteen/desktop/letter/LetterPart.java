package app.fifteen.desktop.letter;

import app.fifteen.exchange.PdfFonts;
import app.fifteen.wording.ApologyLetter;

/** What a letter has from the client's page and may have to be spelled otherwise, because no font can draw it. */
enum LetterPart {
  ADDRESSEE,
  COMPANY,
  ADDRESS;

  String of(ApologyLetter letter) {
    return switch (this) {
      case ADDRESSEE -> letter.addressee();
      case COMPANY -> letter.company().orElse("");
      case ADDRESS -> letter.address().onEnvelope();
    };
  }

  /** Signs of it that no font has. */
  String undrawable(ApologyLetter letter) {
    return PdfFonts.unknown(of(letter));
  }
}
