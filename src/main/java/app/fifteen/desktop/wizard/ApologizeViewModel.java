package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.DoneStep;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.complaint.StepProgress;
import app.fifteen.kernel.Outcome;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The first step: an apology, whoever is at fault. */
public final class ApologizeViewModel implements StepViewModel {

  private final ObjectProperty<ApologyHow> how = new SimpleObjectProperty<>(ApologyHow.CALL);
  private final Prefilled words = new Prefilled();

  @Override
  public Step step() {
    return Step.APOLOGIZE;
  }

  @Override
  public Prefilled words() {
    return words;
  }

  @Override
  public void load(ComplaintDraft draft, StepProgress done) {
    var told = done.done(step()).map(DoneStep::facts);
    how.set(Optional.ofNullable(draft.how()).orElseGet(() -> begin(done)));
    words.load(Optional.ofNullable(draft.apologyWords()).or(() -> told.map(StepFacts::words)));
  }

  @Override
  public Outcome<StepFacts> facts() {
    return Outcome.done(new StepFacts.Apology(how.get(), words.text()));
  }

  @Override
  public Observable[] inputs() {
    return new Observable[] {how, words.textProperty(), words.ownProperty()};
  }

  /** As a draft keeps it; null as long as it is as it begins, or as it was recorded. */
  ApologyHow kept(StepProgress done) {
    return how.get() == begin(done) ? null : how.get();
  }

  private ApologyHow begin(StepProgress done) {
    return done.done(step()).map(one -> ((StepFacts.Apology) one.facts()).how()).orElse(ApologyHow.CALL);
  }

  ObjectProperty<ApologyHow> howProperty() {
    return how;
  }
}
