package app.fifteen.sample;

import app.fifteen.complaint.AbuseKind;
import app.fifteen.complaint.AbuseVerdict;
import app.fifteen.complaint.Aftermath;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.ComplaintDraft;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.Complaints;
import app.fifteen.complaint.Reaction;
import app.fifteen.complaint.Step;
import app.fifteen.complaint.StepFacts;
import app.fifteen.database.Database;
import app.fifteen.database.EnumCode;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.RequestId;
import app.fifteen.office.WorkingTime;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;


/** Lets the sample's people hear out those who complain, and put it right. */
final class SampleComplaints {

  private final Database database;
  private final Clock clock;
  private final Complaints complaints;
  private final SampleGrants grants;
  private final SampleWords words;

  SampleComplaints(Database database, Complaints complaints, SampleGrants grants, SampleWords words, Clock clock) {
    this.database = database;
    this.complaints = complaints;
    this.grants = grants;
    this.words = words;
    this.clock = clock;
  }

  void escalate() {
    complaints.escalateOverdue.escalate();
  }

  void open(SampleCase told, Optional<RequestId> request, Actor actor) {
    told.hold(complaints.openComplaint.open(told.complains(), request, actor).orFail());
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
          complaints.closeComplaint.close(told.id(), version(told), EnumCode.read(Reaction.class, step.of()), said, actor)
              .orFail();
      case "aftermath" ->
          complaints.recordAftermath.record(told.id(), version(told), EnumCode.read(Aftermath.class, step.of()), actor).orFail();
      case "reopen" -> told.hold(complaints.reopenComplaint.reopen(told.id(), version(told), said, actor).orFail());
      case "flag" -> complaints.flagAbuse.flag(told.id(), EnumCode.read(AbuseKind.class, step.of()), said, actor).orFail();
      case "stand_by" -> standBy(told, said, actor);
      case "note" -> complaints.noteOnComplaint.note(told.id(), ComplaintEntryKind.NOTE, said, actor).orFail();
      default -> throw new IllegalStateException("the sample has no " + step.what());
    }
  }

  private int version(SampleCase told) {
    return database.read(tx -> complaints.store.byId(tx, told.id())).orElseThrow().version();
  }

  private void record(SampleCase told, StepFacts facts, Actor actor) {
    told.know(complaints.recordStep.record(told.held(), told.grievance, facts, actor).orFail());
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
    complaints.keepDraft.keep(told.held(), draft).orFail();
  }

  private void finish(SampleCase told, Actor actor) {
    database.read(tx -> complaints.tasks.of(tx, told.id())).stream()
        .filter(CaseTask::isOpen)
        .forEach(task -> complaints.finishTask.finish(told.id(), task.id(), task.version(), "", actor).orFail());
  }

  private void standBy(SampleCase told, String said, Actor boss) {
    var flagged = database.read(tx -> complaints.abuses.of(tx, told.id())).getLast();
    complaints.answerAbuse.answer(told.id(), flagged.id(), AbuseVerdict.NOT_RETAINED, said, boss).orFail();
  }
}
