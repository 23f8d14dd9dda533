package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.complaint.StepProgress;
import app.fifteen.kernel.Outcome;
import java.util.Optional;
import javafx.beans.Observable;

/** One step of the wizard as far as it is typed. Steps do not know each other. */
interface StepViewModel {

  Step step();

  /** What to say to the client. */
  Prefilled words();

  /** Fills it from what was typed before, else from what was recorded, else as it begins. */
  void load(ComplaintDraft draft, StepProgress done);

  /** Puts into a draft what of this step would not come back of itself, from what was recorded or as it begins. */
  ComplaintDraft keep(ComplaintDraft draft, StepProgress done);

  /** The words as a draft keeps them; empty where without it the same ones would be there. */
  default Optional<String> keptWords(StepProgress done) {
    return words().written(done.done(step()));
  }

  /** What is to be recorded, or why it cannot be read. */
  Outcome<StepFacts> facts();

  /** Everything that can be typed or chosen. */
  Observable[] inputs();
}
