package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.DiscardComplaint;
import app.fifteen.complaint.DraftHold;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.complaint.KeepDraft;
import app.fifteen.complaint.RecordStep;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepProgress;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Pause;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Rejection;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A complaint on the phone: four steps in order, one draft, one clock (R15, R16). Knows no database but the one it is
 * given, so that one can also practise with it (R25).
 */
public final class WizardViewModel {

  /** What it reads and does it with. */
  public record UseCases(
      Database database,
      WizardReading reading,
      KeepDraft keep,
      DiscardComplaint discard,
      RecordStep record,
      RemedyGiving.UseCases remedies,
      SideNotes.UseCases notes) {}

  /** What becomes of the screen. */
  public interface Exits {

    /** All four steps are done. */
    void finished(ComplaintId id);

    /** There is nothing to go on with here: nobody had typed anything, or another desk goes on with it. */
    void discarded();

    /** It can be gone on with later. */
    void left(ComplaintId id);
  }

  private final Desk desk;
  private final Supplier<Instant> now;
  private final DraftHold hold;
  private final Problems problems;
  private final WizardInput input;
  private final ShownStep shown;
  private final RemedyGiving giving;
  private final SideNotes notes;
  private final DraftSaving saving;
  private final StepRecording recording;
  private final WizardExit exit;
  private final LiveQuery<Optional<WizardFacts>> reading;
  private final ReadOnlyObjectWrapper<WizardFacts> facts = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ComplaintCase> complaint = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<String>> readOnly = new ReadOnlyObjectWrapper<>(Optional.empty());

  /** @param held the draft, and the right to write into it */
  public WizardViewModel(
      UseCases useCases, Desk desk, Tasks tasks, Notices told, Pause pause, Supplier<Instant> now, HeldDraft held, Exits exits) {
    this.desk = desk;
    this.now = now;
    this.hold = held.hold();
    var once = new OneAtATime(tasks);
    problems = new Problems(desk.messages());
    complaint.set(held.complaint());
    shown = new ShownStep(held.draft().at(), this::progress, problems);
    input =
        new WizardInput(
            held.complaint().opening().by(), desk.actor().id(), () -> new DueText(desk.when().zone(), now.get()),
            desk.policy().office().currency());
    giving =
        new RemedyGiving(
            useCases.remedies(), desk, tasks, once, told, input.compensate(), problems,
            new RemedyGiving.InCase(
                hold.complaint(), readOnly.map(Optional::isPresent), () -> input.grievance().wantedProperty().get(),
                this::refresh));
    notes = new SideNotes(useCases.notes(), desk, tasks, told, hold.complaint());
    saving =
        new DraftSaving(useCases.keep(), hold, held.draft(), now.get(), tasks, pause, this::draft, this::lose);
    recording =
        new StepRecording(
            useCases.record(), hold, desk, once, problems,
            new StepRecording.Result(this::recorded, this::lose, this::refresh));
    exit =
        new WizardExit(
            useCases.discard(), hold, saving, once, exits,
            new WizardExit.State(this::isReadOnly, this::isUntouched, desk::actor));
    reading =
        new LiveQuery<>(
            tasks,
            () -> {
              var actor = desk.actor();
              var at = now.get();
              return () -> useCases.database().read(tx -> useCases.reading().read(tx, hold, actor, at));
            },
            read -> read.ifPresent(this::show));
    input.load(held);
    input.listen(problems::clear, this::changed);
    shown.property().addListener(_ -> saving.touch());
    // Looks at every field once: what nobody has looked at does not tell of its next change.
    saving.touch();
    refresh();
  }

  private void changed() {
    if (facts.get() != null) {
      input.offerWords(facts.get(), desk.actor().name(), now.get());
    }
    saving.touch();
  }

  /** Reads the case again; what is typed stays. */
  public void refresh() {
    if (!exit.isOver()) {
      reading.again();
    }
  }

  private void show(WizardFacts read) {
    if (exit.isOver()) {
      return;
    }
    facts.set(read);
    complaint.set(read.complaint());
    input.show(read, desk.actor().name(), now.get());
    giving.tell(read);
    read.lost().ifPresent(this::lose);
  }

  private void lose(Rejection why) {
    saving.stop();
    readOnly.set(Optional.of(desk.messages().get(why)));
  }

  /** What is on screen, as it is kept. */
  ComplaintDraft draft() {
    return input.draft(complaint.get(), shown.get());
  }

  /** This step is done: it is recorded, and the next one comes. */
  void done() {
    if (!isReadOnly()) {
      recording.record(input.grievance(), current());
    }
  }

  private void recorded(StepViewModel step, ComplaintCase stored) {
    complaint.set(stored);
    if (stored.progress().isComplete()) {
      exit.finish();
      return;
    }
    step.words().said();
    Step.after(step.step().ordinal() + 1).ifPresent(shown::go);
    refresh();
  }

  /** Time goes by while it is open. */
  public void tick(Instant at) {
    if (!exit.isOver()) {
      saving.tick(at);
    }
  }

  /** Saves what is typed. @param then told once it is safe, or once nothing can be saved here any more */
  public void settle(Runnable then) {
    exit.settle(then);
  }

  /** Leaves the screen: nothing is lost, and what nobody touched leaves no trace. */
  public void leave() {
    exit.leave();
  }

  private boolean isUntouched() {
    return draft().isEmpty() && progress().equals(StepProgress.NONE);
  }

  /** The window goes: what is typed is safe when this returns. */
  public void close() {
    exit.close();
  }

  StepProgress progress() {
    return complaint.get().progress();
  }

  /** Which step is on screen. */
  ShownStep shown() {
    return shown;
  }

  private StepViewModel current() {
    return input.at(shown.get());
  }

  /** Whether nothing can be written here any more. */
  public boolean isReadOnly() {
    return readOnly.get().isPresent();
  }

  public ComplaintId id() {
    return hold.complaint();
  }

  Problems problems() {
    return problems;
  }

  GrievanceViewModel grievance() {
    return input.grievance();
  }

  ApologizeViewModel apologize() {
    return input.apologize();
  }

  OwnViewModel own() {
    return input.own();
  }

  FixViewModel fix() {
    return input.fix();
  }

  CompensateViewModel compensate() {
    return input.compensate();
  }

  RemedyGiving giving() {
    return giving;
  }

  SideNotes notes() {
    return notes;
  }

  /** Null until it is read. */
  ReadOnlyObjectProperty<WizardFacts> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ComplaintCase> complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** Why nothing can be written any more, in words; what was typed stays to be copied. */
  ReadOnlyObjectProperty<Optional<String>> readOnlyProperty() {
    return readOnly.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<DraftSaving.State> savedProperty() {
    return saving.stateProperty();
  }
}
