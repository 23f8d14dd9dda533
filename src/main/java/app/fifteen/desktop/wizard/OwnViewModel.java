package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.ComplaintField;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.complaint.StepProgress;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.StaffId;
import javafx.beans.Observable;

/** The second step: the matter is ours, and somebody leads it. */
public final class OwnViewModel implements StepViewModel {

  private final ChosenPerson leader;
  private final Prefilled words = new Prefilled();

  /** @param leads unless somebody says otherwise */
  OwnViewModel(StaffId leads) {
    leader = new ChosenPerson(leads);
  }

  /** The same, once more is known. */
  void offer(StaffId leads) {
    leader.offer(leads);
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
  public void load(ComplaintDraft draft, StepProgress done) {
    leader.load(draft.own().leader(), done.leader());
    words.load(draft.own().words().or(() -> done.done(step()).map(one -> one.facts().words())));
  }

  @Override
  public ComplaintDraft keep(ComplaintDraft draft, StepProgress done) {
    return draft.with(new ComplaintDraft.Own(leader.kept(done.leader()), keptWords(done)));
  }

  @Override
  public Outcome<StepFacts> facts() {
    return leader
        .checked()
        .at(ComplaintField.LEADER)
        .then(leads -> Outcome.done(new StepFacts.Ownership(leads, words.text())));
  }

  @Override
  public Observable[] inputs() {
    return new Observable[] {leader.property(), words.textProperty(), words.ownProperty()};
  }

  ChosenPerson leader() {
    return leader;
  }
}
