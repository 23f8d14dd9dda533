package app.fifteen.sample;

import app.fifteen.client.ClientStore;
import app.fifteen.client.DecideStanding;
import app.fifteen.complaint.AbuseKind;
import app.fifteen.complaint.AbuseStore;
import app.fifteen.complaint.AbuseVerdict;
import app.fifteen.complaint.Aftermath;
import app.fifteen.complaint.AnswerAbuse;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.CloseComplaint;
import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.ComplaintStore;
import app.fifteen.complaint.DraftStore;
import app.fifteen.complaint.EscalateOverdue;
import app.fifteen.complaint.FinishTask;
import app.fifteen.complaint.FlagAbuse;
import app.fifteen.complaint.GrantStore;
import app.fifteen.complaint.KeepDraft;
import app.fifteen.complaint.NoteOnComplaint;
import app.fifteen.complaint.OpenComplaint;
import app.fifteen.complaint.Reaction;
import app.fifteen.complaint.RecordAftermath;
import app.fifteen.complaint.RecordStep;
import app.fifteen.complaint.ReopenComplaint;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.complaint.TaskStore;
import app.fifteen.database.Database;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.OfficeStore;
import app.fifteen.office.WorkingTime;
import app.fifteen.staff.StaffStore;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Lets the sample's people hear out those who complain, and put it right. */
final class SampleComplaints {

  private final Database database;
  private final Clock clock;
  private final ComplaintStore complaints = new ComplaintStore();
  private final TaskStore tasks = new TaskStore();
  private final AbuseStore abuses = new AbuseStore();
  private final SampleGrants grants;
  private final SampleWords words;
  private final OpenComplaint open;
  private final KeepDraft keep;
  private final RecordStep record;
  private final FinishTask finish;
  private final EscalateOverdue escalate;
  private final CloseComplaint close;
  private final RecordAftermath aftermath;
  private final ReopenComplaint reopen;
  private final FlagAbuse flag;
  private final AnswerAbuse answer;
  private final NoteOnComplaint note;

  SampleComplaints(Database database, OfficeStore offices, StaffStore staff, Clock clock) {
    var clients = new ClientStore();
    var standings = new DecideStanding(database, staff, clients, clock);
    var given = new GrantStore();
    var drafts = new DraftStore();
    this.database = database;
    this.clock = clock;
    grants = new SampleGrants(database, offices, staff, standings, complaints, given, tasks, clock);
    words = SampleWords.in(database, offices, staff, clock);
    open = new OpenComplaint(database, offices, staff, clients, complaints, tasks, drafts, clock);
    keep = new KeepDraft(database, drafts, clock);
    record = new RecordStep(database, offices, clients, complaints, given, tasks, drafts, clock);
    finish = new FinishTask(database, complaints, tasks, clock);
    escalate = new EscalateOverdue(database, complaints, tasks, clock);
    close = new CloseComplaint(database, offices, complaints, given, tasks, drafts, clock);
    aftermath = new RecordAftermath(database, complaints, given, clock);
    reopen = new ReopenComplaint(database, offices, clients, complaints, tasks, drafts, clock);
    flag = new FlagAbuse(database, complaints, abuses, clock);
    answer = new AnswerAbuse(database, staff, standings, complaints, abuses, clock);
    note = new NoteOnComplaint(database, complaints, clock);
  }

  void escalate() {
    escalate.escalate();
  }

  void open(SampleCase told, Optional<RequestId> request, Actor actor) {
    told.hold(open.open(told.complains(), request, actor).orFail());
  }

  void take(SampleCase told, SampleStep step, String said, Actor actor) {
    switch (step.what()) {
      case "apologize" -> record(told, new StepFacts.Apology(told.how, say(told, Step.APOLOGIZE, actor)), actor);
      case "own" -> record(told, new StepFacts.Ownership(actor.id(), say(told, Step.OWN, actor)), actor);
      case "fix" -> fix(told, step.of(), actor);
      case "draft" -> draft(told);
      case "offer", "ask" -> grants.ask(told.id(), step.of(), said, actor);
      case "approve" -> grants.approve(told.id(), said, actor);
      case "compensate" -> record(told, new StepFacts.Compensation(say(told, Step.COMPENSATE, actor)), actor);
      case "finish" -> finish(told, actor);
      case "close" ->
          close
              .close(told.id(), version(told), EnumCode.read(Reaction.class, step.of()), said, actor)
              .orFail();
      case "aftermath" ->
          aftermath.record(told.id(), version(told), EnumCode.read(Aftermath.class, step.of()), actor).orFail();
      case "reopen" -> told.hold(reopen.reopen(told.id(), version(told), said, actor).orFail());
      case "flag" -> flag.flag(told.id(), EnumCode.read(AbuseKind.class, step.of()), said, actor).orFail();
      case "stand_by" -> standBy(told, said, actor);
      case "note" -> note.note(told.id(), ComplaintEntryKind.NOTE, said, actor).orFail();
      default -> throw new IllegalStateException("the sample has no " + step.what());
    }
  }

  private int version(SampleCase told) {
    return database.read(tx -> complaints.byId(tx, told.id())).orElseThrow().version();
  }

  private void record(SampleCase told, StepFacts facts, Actor actor) {
    told.know(record.record(told.held(), told.grievance, facts, actor).orFail());
  }

  private String say(SampleCase told, Step step, Actor actor) {
    var remedies = step == Step.COMPENSATE ? grants.names(told.known()) : List.<String>of();
    return words.say(told, step, told.known().progress().fix(), remedies, actor);
  }

  /** @param within how long from now it is promised for, as people name it: to the minute */
  private void fix(SampleCase told, String within, Actor actor) {
    var due = clock.instant().plus(WorkingTime.parse(within).orElseThrow()).truncatedTo(ChronoUnit.MINUTES);
    var silent = new StepFacts.Fix(told.nextPlan(), false, actor.id(), due, false, false, "");
    var said = words.say(told, Step.FIX, Optional.of(silent), List.of(), actor);
    record(told, new StepFacts.Fix(silent.plan(), false, actor.id(), due, false, false, said), actor);
  }

  /** The plan is typed, and then the phone rang. */
  private void draft(SampleCase told) {
    var draft =
        ComplaintDraft.EMPTY
            .at(Step.FIX)
            .with(
                new ComplaintDraft.Noted(
                    Optional.of(told.grievance.wanted()), Optional.of(told.grievance.severity()),
                    Optional.of(told.grievance.category())))
            .with(new ComplaintDraft.Apologize(Optional.of(told.how), Optional.empty()))
            .with(ComplaintDraft.Fix.planned(told.nextPlan()));
    keep.keep(told.held(), draft).orFail();
  }

  private void finish(SampleCase told, Actor actor) {
    database.read(tx -> tasks.of(tx, told.id())).stream()
        .filter(CaseTask::isOpen)
        .forEach(task -> finish.finish(told.id(), task.id(), task.version(), "", actor).orFail());
  }

  private void standBy(SampleCase told, String said, Actor boss) {
    var flagged = database.read(tx -> abuses.of(tx, told.id())).getLast();
    answer.answer(told.id(), flagged.id(), AbuseVerdict.NOT_RETAINED, said, boss).orFail();
  }
}
