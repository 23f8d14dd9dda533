package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.Tasks;
import app.fifteen.wording.Letterhead;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The fields of the letterhead, with what is typed into them over what is stored. */
final class LetterheadForm {

  final StringProperty address = new SimpleStringProperty("");
  final StringProperty signatory = new SimpleStringProperty("");
  final StringProperty signatoryTitle = new SimpleStringProperty("");
  final LetterPicture logo;
  final LetterPicture signature;
  private Letterhead stored = Letterhead.OF_THE_HOUSE;

  LetterheadForm(Tasks tasks) {
    logo = new LetterPicture(tasks);
    signature = new LetterPicture(tasks);
  }

  /** What is stored now; what was typed stays, and is saved over it. */
  void store(Letterhead letterhead) {
    boolean edited = isEdited();
    stored = letterhead;
    if (!edited) {
      revert();
    }
  }

  void revert() {
    address.set(stored.address());
    signatory.set(stored.signatory());
    signatoryTitle.set(stored.signatoryTitle());
    logo.show(stored.logo());
    signature.show(stored.signature());
  }

  boolean isEdited() {
    return !(address.get().strip().equals(stored.address())
        && signatory.get().strip().equals(stored.signatory())
        && signatoryTitle.get().strip().equals(stored.signatoryTitle())
        && logo.is(stored.logo())
        && signature.is(stored.signature()));
  }

  Letterhead typed() {
    return new Letterhead(
        address.get().strip(), signatory.get().strip(), signatoryTitle.get().strip(), logo.shownProperty().get(),
        signature.shownProperty().get(), stored.version());
  }
}
