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
    how.set(draft.apologize().how().orElseGet(() -> begin(done)));
    words.load(draft.apologize().words().or(() -> told.map(StepFacts::words)));
  }

  @Override
  public ComplaintDraft keep(ComplaintDraft draft, StepProgress done) {
    var chosen = Optional.of(how.get()).filter(one -> one != begin(done));
    return draft.with(new ComplaintDraft.Apologize(chosen, keptWords(done)));
  }

  @Override
  public Outcome<StepFacts> facts() {
    return Outcome.done(new StepFacts.Apology(how.get(), words.text()));
  }

  @Override
  public Observable[] inputs() {
    return new Observable[] {how, words.textProperty(), words.ownProperty()};
  }

  private ApologyHow begin(StepProgress done) {
    return done.done(step()).map(one -> ((StepFacts.Apology) one.facts()).how()).orElse(ApologyHow.CALL);
  }

  ObjectProperty<ApologyHow> howProperty() {
    return how;
  }
}
