package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.ComplaintField;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.complaint.StepProgress;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The third step: what will be done, by whom and by when (R9, R21). */
public final class FixViewModel implements StepViewModel {

  /** In a draft, where another date was recorded: whatever is the latest by now. */
  private static final String LATEST = "latest";

  private final Supplier<DueText> times;
  private final StringProperty plan = new SimpleStringProperty("");
  private final BooleanProperty thirdParty = new SimpleBooleanProperty();
  private final ChosenPerson owner;
  private final Prefilled due = new Prefilled();
  private final BooleanProperty offHours = new SimpleBooleanProperty();
  private final BooleanProperty siteVisit = new SimpleBooleanProperty();
  private final Prefilled words = new Prefilled();
  private Function<Boolean, Instant> latest = _ -> Instant.EPOCH;
  private Instant told = Instant.EPOCH;

  /**
   * @param me who sees to it unless somebody says otherwise
   * @param times reads and writes dates at the office
   */
  FixViewModel(StaffId me, Supplier<DueText> times) {
    this.times = times;
    owner = new ChosenPerson(me);
    thirdParty.addListener(_ -> offerLatest());
  }

  /** @param latest the latest day that may be promised, with a third party or without */
  void promise(Function<Boolean, Instant> latest) {
    this.latest = latest;
    offerLatest();
  }

  private void offerLatest() {
    var last = latest.apply(thirdParty.get());
    if (!last.equals(told)) {
      told = last;
      due.offer(times.get().write(last));
    }
  }

  @Override
  public Step step() {
    return Step.FIX;
  }

  @Override
  public Prefilled words() {
    return words;
  }

  @Override
  public void load(ComplaintDraft draft, StepProgress done) {
    var typed = draft.fix();
    var fix = done.fix();
    plan.set(typed.plan().or(() -> fix.map(StepFacts.Fix::plan)).orElse(""));
    thirdParty.set(typed.thirdParty().or(() -> fix.map(StepFacts.Fix::thirdParty)).orElse(false));
    owner.load(typed.owner(), fix.map(StepFacts.Fix::owner));
    due.load(
        typed.due()
            .map(times.get()::fromDraft)
            .or(() -> fix.map(StepFacts.Fix::due).filter(at -> !at.equals(told)).map(times.get()::write))
            .filter(text -> !text.equals(LATEST)));
    offHours.set(typed.offHours().or(() -> fix.map(StepFacts.Fix::offHours)).orElse(false));
    siteVisit.set(typed.siteVisit().or(() -> fix.map(StepFacts.Fix::siteVisit)).orElse(false));
    words.load(typed.words().or(() -> fix.map(StepFacts.Fix::words)));
  }

  @Override
  public ComplaintDraft keep(ComplaintDraft draft, StepProgress done) {
    var recorded = done.fix();
    return draft.with(
        new ComplaintDraft.Fix(
            keptPlan(recorded), kept(thirdParty, recorded.map(StepFacts.Fix::thirdParty)),
            owner.kept(recorded.map(StepFacts.Fix::owner)), keptDue(recorded.map(StepFacts.Fix::due)),
            kept(offHours, recorded.map(StepFacts.Fix::offHours)),
            kept(siteVisit, recorded.map(StepFacts.Fix::siteVisit)), keptWords(done)));
  }

  private Optional<String> keptPlan(Optional<StepFacts.Fix> recorded) {
    var begin = recorded.map(StepFacts.Fix::plan).orElse("");
    return plan.get().equals(begin) || plan.get().isBlank() && begin.isEmpty() ? Optional.empty() : Optional.of(plan.get());
  }

  /** Empty as long as it is as it was recorded, or the latest there is. */
  private Optional<String> keptDue(Optional<Instant> recorded) {
    if (due.ownProperty().get()) {
      boolean same = recorded.map(times.get()::write).filter(due.text()::equals).isPresent();
      return same ? Optional.empty() : Optional.of(times.get().toDraft(due.text()));
    }
    return recorded.filter(at -> !at.equals(told)).map(_ -> LATEST);
  }

  private static Optional<Boolean> kept(BooleanProperty ticked, Optional<Boolean> recorded) {
    return Optional.of(ticked.get()).filter(now -> !now.equals(recorded.orElse(false)));
  }

  @Override
  public Outcome<StepFacts> facts() {
    return owner
        .checked()
        .at(ComplaintField.OWNER)
        .then(
            sees ->
                dueAt()
                    .then(
                        at ->
                            Outcome.done(
                                new StepFacts.Fix(
                                    plan.get(), thirdParty.get(), sees, at, offHours.get(), siteVisit.get(),
                                    words.text()))));
  }

  /** What is promised as of now. The latest is exact to the second, which is not what stands in the field. */
  Outcome<Instant> dueAt() {
    return due.ownProperty().get() ? times.get().read(due.text()) : Outcome.done(told);
  }

  @Override
  public Observable[] inputs() {
    return new Observable[] {
      plan, thirdParty, owner.property(), due.textProperty(), due.ownProperty(), offHours, siteVisit, words.textProperty(),
      words.ownProperty()
    };
  }

  StringProperty planProperty() {
    return plan;
  }

  BooleanProperty thirdPartyProperty() {
    return thirdParty;
  }

  ChosenPerson owner() {
    return owner;
  }

  Prefilled due() {
    return due;
  }

  BooleanProperty offHoursProperty() {
    return offHours;
  }

  BooleanProperty siteVisitProperty() {
    return siteVisit;
  }
}
