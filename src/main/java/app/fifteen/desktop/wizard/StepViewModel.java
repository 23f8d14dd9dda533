package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.Progress;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import java.util.Optional;
import javafx.beans.Observable;

/** One step of the wizard as far as it is typed. Steps do not know each other. */
interface StepViewModel {

  Step step();

  /** What to say to the client. */
  Prefilled words();

  /** Fills it from what was typed before, else from what was recorded, else as it begins. */
  void load(ComplaintDraft draft, Progress done);

  /** Puts into a draft what of this step would not come back of itself, from what was recorded or as it begins. */
  ComplaintDraft keep(ComplaintDraft draft, Progress done);

  /** The words as a draft keeps them; empty where without it the same ones would be there. */
  default Optional<String> keptWords(Progress done) {
    return words().written(done.done(step()));
  }

  /** What is to be recorded, or why it cannot be read. */
  Outcome<StepFacts> facts();

  /** The field that a refusal is about. */
  WizardField fieldOf(Rejection refused);

  /** Everything that can be typed or chosen. */
  Observable[] inputs();
}
