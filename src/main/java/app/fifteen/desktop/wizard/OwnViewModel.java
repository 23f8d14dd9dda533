package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.Progress;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.StaffId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The second step: the matter is ours, and somebody leads it. */
public final class OwnViewModel implements StepViewModel {

  private final Supplier<StaffId> me;
  private final ObjectProperty<StaffId> leader = new SimpleObjectProperty<>();
  private final Prefilled words = new Prefilled();

  /** @param me who leads it unless somebody says otherwise */
  OwnViewModel(Supplier<StaffId> me) {
    this.me = me;
    leader.set(me.get());
  }

  @Override
  public Step step() {
    return Step.OWN;
  }

  @Override
  public Prefilled words() {
    return words;
  }

  @Override
  public void load(ComplaintDraft draft, Progress done) {
    var told = done.done(step()).map(one -> (StepFacts.Ownership) one.facts());
    leader.set(
        Optional.ofNullable(draft.leader())
            .map(StaffId::new)
            .or(() -> told.map(StepFacts.Ownership::leader))
            .orElseGet(me));
    words.load(Optional.ofNullable(draft.ownWords()).or(() -> told.map(StepFacts::words)));
  }

  @Override
  public Outcome<StepFacts> facts() {
    return Outcome.done(new StepFacts.Ownership(leader.get(), words.text()));
  }

  @Override
  public WizardField fieldOf(Rejection refused) {
    return WizardField.WORDS;
  }

  @Override
  public Observable[] inputs() {
    return new Observable[] {leader, words.textProperty(), words.ownProperty()};
  }

  /** Null as long as it is whoever sits here. */
  Long chosen() {
    return leader.get().equals(me.get()) ? null : Long.valueOf(leader.get().value());
  }

  ObjectProperty<StaffId> leaderProperty() {
    return leader;
  }
}
