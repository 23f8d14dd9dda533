package app.fifteen.desktop.wizard;

import app.fifteen.complaint.ComplaintCase;
import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.ComplaintField;
import app.fifteen.complaint.DiscardComplaint;
import app.fifteen.complaint.DraftHold;
import app.fifteen.complaint.Grievance;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.complaint.KeepDraft;
import app.fifteen.complaint.RecordStep;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.complaint.StepProgress;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.StaffId;
import app.fifteen.wording.FillIn;
import app.fifteen.wording.Occasion;
import app.fifteen.wording.Placeholder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
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
  public interface Ends {

    /** All four steps are done. */
    void finished(ComplaintId id);

    /** There is nothing to go on with here: nobody had typed anything, or another desk goes on with it. */
    void discarded();

    /** It can be gone on with later. */
    void left(ComplaintId id);
  }

  private final UseCases useCases;
  private final Desk desk;
  private final Tasks tasks;
  private final Supplier<Instant> now;
  private final Ends ends;
  private final DraftHold hold;
  private final OneAtATime once;
  private final Problems problems;
  private final GrievanceViewModel grievance = new GrievanceViewModel();
  private final ApologizeViewModel apologize = new ApologizeViewModel();
  private final OwnViewModel own;
  private final FixViewModel fix;
  private final CompensateViewModel compensate;
  private final RemedyGiving giving;
  private final SideNotes notes;
  private final List<StepViewModel> steps;
  private final DraftSaving saving;
  private final LiveQuery<Optional<WizardFacts>> reading;
  private final ReadOnlyObjectWrapper<WizardFacts> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ComplaintCase> complaint = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Step> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<String>> readOnly = new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean loading = true;
  private boolean over;

  /** @param held the draft, and the right to write into it */
  public WizardViewModel(
      UseCases useCases, Desk desk, Tasks tasks, Notices told, Pause pause, Supplier<Instant> now, HeldDraft held, Ends ends) {
    this.useCases = useCases;
    this.desk = desk;
    this.tasks = tasks;
    this.now = now;
    this.ends = ends;
    this.hold = held.hold();
    once = new OneAtATime(tasks);
    problems = new Problems(desk.messages());
    Supplier<StaffId> me = () -> desk.actor().id();
    own = new OwnViewModel(me);
    fix = new FixViewModel(me, () -> new DueText(desk.when().zone(), now.get()));
    compensate = new CompensateViewModel(desk.policy().office().currency());
    steps = List.of(apologize, own, fix, compensate);
    giving =
        new RemedyGiving(
            useCases.remedies(), desk, tasks, once, told, compensate, problems, hold.complaint(),
            readOnly.map(Optional::isPresent), () -> grievance.wantedProperty().get(), this::refresh);
    notes = new SideNotes(useCases.notes(), desk, tasks, told, hold.complaint());
    saving =
        new DraftSaving(useCases.keep(), hold, held.draft(), now.get(), tasks, pause, this::draft, this::lose);
    reading =
        new LiveQuery<>(
            tasks,
            () -> {
              var actor = desk.actor();
              var at = now.get();
              return () -> useCases.database().read(tx -> useCases.reading().read(tx, hold, actor, at));
            },
            read -> read.ifPresent(this::show));
    complaint.set(held.complaint());
    fill(held);
    listen();
    loading = false;
    // Looks at every field once: what nobody has looked at does not tell of its next change.
    saving.touch();
    refresh();
  }

  private void fill(HeldDraft held) {
    var done = held.complaint().progress();
    grievance.load(held.draft().noted(), held.complaint().grievance());
    steps.forEach(step -> step.load(held.draft(), done));
    shown.set(done.isOpen(held.draft().at()) ? held.draft().at() : done.next().orElse(Step.COMPENSATE));
  }

  private void listen() {
    Stream.concat(Stream.of(grievance.inputs()), steps.stream().flatMap(step -> Stream.of(step.inputs())))
        .forEach(input -> input.addListener((Observable _) -> typed()));
    shown.addListener(_ -> saving.touch());
  }

  private void typed() {
    if (!loading) {
      problems.clear();
      offerWords();
      saving.touch();
    }
  }

  /** Reads the case again; what is typed stays. */
  public void refresh() {
    if (!over) {
      reading.again();
    }
  }

  private void show(WizardFacts read) {
    if (over) {
      return;
    }
    page.set(read);
    complaint.set(read.complaint());
    fix.promise(read::latestDue);
    compensate.show(read.remedies(), read.grants(), read.limit());
    giving.tell(read);
    offerWords();
    read.lost().ifPresent(this::lose);
  }

  /** The words to say, as far as nobody has written their own. */
  private void offerWords() {
    var read = page.get();
    if (read != null) {
      for (var step : steps) {
        step.words().offer(words(read, step.step()));
      }
    }
  }

  private String words(WizardFacts read, Step step) {
    var how = Optional.of(apologize.howProperty().get());
    var severity = grievance.severityProperty().get();
    var text = read.words().best(Occasion.of(step), how, read.spoken(), Optional.of(severity)).text();
    var places =
        new SpokenPlaces(read, desk.actor().name(), now.get())
            .with(Placeholder.LEADER, read.name(own.leaderProperty().get()))
            .with(Placeholder.WANTED, grievance.wantedProperty().get())
            .with(Placeholder.PLAN, fix.planProperty().get())
            .remedies(compensate.names());
    fix.dueAt().use(places::due, _ -> {});
    return FillIn.fill(text, places.values());
  }

  private void lose(Rejection why) {
    saving.stop();
    readOnly.set(Optional.of(desk.messages().get(why)));
  }

  /** What is on screen, as it is kept: all that would not come back of itself, from what was recorded or as it begins. */
  ComplaintDraft draft() {
    var draft = ComplaintDraft.EMPTY.at(shown.get()).with(grievance.kept(complaint.get().grievance()));
    for (var step : steps) {
      draft = step.keep(draft, progress());
    }
    return draft;
  }

  /** This step is done: it is recorded, and the next one comes. */
  void done() {
    if (isReadOnly()) {
      return;
    }
    problems.clear();
    var step = current();
    grievance
        .noted()
        .use(
            noted ->
                step.facts().use(facts -> record(step, noted, facts), why -> problems.tell(why, ComplaintField.WORDS)),
            why -> problems.tell(why, ComplaintField.CATEGORY));
  }

  private void record(StepViewModel step, Grievance noted, StepFacts facts) {
    var actor = desk.actor();
    once.run(
        () -> useCases.record().record(hold, noted, facts, actor),
        outcome -> outcome.use(stored -> recorded(step, stored), this::refused));
  }

  private void recorded(StepViewModel step, ComplaintCase stored) {
    complaint.set(stored);
    if (stored.progress().isComplete()) {
      over = true;
      saving.stop();
      ends.finished(stored.id());
      return;
    }
    step.words().said();
    Step.after(step.step().ordinal() + 1).ifPresent(shown::set);
    refresh();
  }

  private void refused(Rejection why) {
    switch (why.key()) {
      case "complaint.draft.taken", "complaint.closed", "complaint.gone" -> lose(why);
      case "complaint.stale", "complaint.step.locked" -> {
        problems.tellOfWhole(why);
        refresh();
      }
      default -> problems.tell(why, ComplaintField.WORDS);
    }
  }

  /** Shows a step, if its turn has come. */
  void go(Step step) {
    if (progress().isOpen(step)) {
      problems.clear();
      shown.set(step);
    }
  }

  void back() {
    if (shown.get() != Step.APOLOGIZE) {
      go(Step.values()[shown.get().ordinal() - 1]);
    }
  }

  void forth() {
    Step.after(shown.get().ordinal() + 1).ifPresent(this::go);
  }

  /** Time goes by while it is open. */
  public void tick(Instant at) {
    if (!over) {
      saving.tick(at);
    }
  }

  /** Saves what is typed. @param then told once it is safe, or once nothing can be saved here any more */
  public void settle(Runnable then) {
    if (isReadOnly()) {
      then.run();
      return;
    }
    saving.flush(
        () -> {
          // What another desk kept from being saved is shown first: it can still be copied.
          if (!isReadOnly()) {
            then.run();
          }
        });
  }

  /** Leaves the screen: nothing is lost, and what nobody touched leaves no trace. */
  public void leave() {
    if (isReadOnly()) {
      over = true;
      ends.discarded();
      return;
    }
    saving.flush(this::letGo);
  }

  private void letGo() {
    if (isReadOnly()) {
      // Only now it turned out that another desk has it: what was typed last can still be copied.
      return;
    }
    if (!draft().isEmpty() || !progress().equals(StepProgress.NONE)) {
      over = true;
      ends.left(hold.complaint());
      return;
    }
    var actor = desk.actor();
    once.run(
        () -> useCases.discard().discard(hold, actor),
        outcome -> {
          over = true;
          outcome.use(_ -> ends.discarded(), _ -> ends.left(hold.complaint()));
        });
  }

  /** The window goes: what is typed is safe when this returns. */
  public void close() {
    over = true;
    saving.close();
  }

  StepProgress progress() {
    return complaint.get().progress();
  }

  /** The step on screen. */
  StepViewModel current() {
    return steps.get(shown.get().ordinal());
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

  RemedyGiving giving() {
    return giving;
  }

  SideNotes notes() {
    return notes;
  }

  /** Null until it is read. */
  ReadOnlyObjectProperty<WizardFacts> pageProperty() {
    return page.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ComplaintCase> complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Step> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Why nothing can be written any more, in words; what was typed stays to be copied. */
  ReadOnlyObjectProperty<Optional<String>> readOnlyProperty() {
    return readOnly.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<DraftSaving.State> savedProperty() {
    return saving.stateProperty();
  }
}
