package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.complaint.Step;
import app.fifteen.kernel.StaffId;
import app.fifteen.wording.FillIn;
import app.fifteen.wording.Occasion;
import app.fifteen.wording.Placeholder;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;

/** Everything that can be typed or chosen in the wizard: what it is about, and the four steps. */
final class WizardInput {

  private final GrievanceViewModel grievance = new GrievanceViewModel();
  private final ApologizeViewModel apologize = new ApologizeViewModel();
  private final OwnViewModel own;
  private final FixViewModel fix;
  private final CompensateViewModel compensate;
  private final List<StepViewModel> steps;
  private boolean showing;

  /**
   * @param opener who opened the case, and {@code me} whoever sits here
   * @param times reads and writes dates at the office
   */
  WizardInput(StaffId opener, StaffId me, Supplier<DueText> times, Currency currency) {
    own = new OwnViewModel(opener);
    fix = new FixViewModel(me, times);
    compensate = new CompensateViewModel(currency);
    steps = List.of(apologize, own, fix, compensate);
  }

  void load(HeldDraft held) {
    grievance.load(held.draft().noted(), held.complaint().grievance());
    steps.forEach(step -> step.load(held.draft(), held.complaint().progress()));
  }

  /** @param changed told each time that something is typed or chosen, and {@code typed} before it unless it came from the database */
  void listen(Runnable typed, Runnable changed) {
    Stream.concat(Stream.of(grievance.inputs()), steps.stream().flatMap(step -> Stream.of(step.inputs())))
        .forEach(
            input ->
                input.addListener(
                    (Observable _) -> {
                      if (!showing) {
                        typed.run();
                      }
                      changed.run();
                    }));
  }

  /** As it is kept: all that would not come back of itself, from what was recorded or as it begins. */
  ComplaintDraft draft(ComplaintCase complaint, Step shown) {
    var draft = ComplaintDraft.EMPTY.at(shown).with(grievance.kept(complaint.grievance()));
    for (var step : steps) {
      draft = step.keep(draft, complaint.progress());
    }
    return draft;
  }

  /** What is known now, from the database. @param manager whoever speaks, by name */
  void show(WizardFacts read, String manager, Instant now) {
    // A sentence about what was typed stays when only something is read again.
    showing = true;
    read.leads().ifPresent(own::offer);
    fix.promise(read::latestDue);
    compensate.show(read.remedies(), read.grants(), read.limit());
    offerWords(read, manager, now);
    showing = false;
  }

  /** The words to say, as far as nobody has written their own. */
  void offerWords(WizardFacts read, String manager, Instant now) {
    for (var step : steps) {
      step.words().offer(words(read, step.step(), new SpokenPlaces(read, manager, now)));
    }
  }

  private String words(WizardFacts read, Step step, SpokenPlaces places) {
    var how = Optional.of(apologize.howProperty().get());
    var severity = grievance.severityProperty().get();
    var text = read.words().best(Occasion.of(step), how, read.spoken(), Optional.of(severity)).text();
    places
        .with(Placeholder.LEADER, read.name(own.leader().property().get()))
        .with(Placeholder.WANTED, grievance.wantedProperty().get())
        .with(Placeholder.PLAN, fix.planProperty().get())
        .remedies(compensate.names());
    fix.dueAt().use(places::due, _ -> {});
    return FillIn.fill(text, places.values(), read.spoken());
  }

  StepViewModel at(Step step) {
    return steps.get(step.ordinal());
  }

  GrievanceViewModel grievance() {
    return grievance;
  }

  ApologizeViewModel apologize() {
    return apologize;
  }

  OwnViewModel own() {
    return own;
  }

  FixViewModel fix() {
    return fix;
  }

  CompensateViewModel compensate() {
    return compensate;
  }
}
