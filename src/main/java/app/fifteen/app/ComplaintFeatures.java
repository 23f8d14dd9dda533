package app.fifteen.app;

import app.fifteen.client.ClientStore;
import app.fifteen.client.DecideStanding;
import app.fifteen.complaint.AbuseStore;
import app.fifteen.complaint.AnswerAbuse;
import app.fifteen.complaint.AnswerApproval;
import app.fifteen.complaint.AskApproval;
import app.fifteen.complaint.CloseComplaint;
import app.fifteen.complaint.ComplaintStore;
import app.fifteen.complaint.DeclineGrant;
import app.fifteen.complaint.DiscardComplaint;
import app.fifteen.complaint.DraftStore;
import app.fifteen.complaint.EscalateOverdue;
import app.fifteen.complaint.FinishTask;
import app.fifteen.complaint.FlagAbuse;
import app.fifteen.complaint.GrantStore;
import app.fifteen.complaint.KeepDraft;
import app.fifteen.complaint.MoveTask;
import app.fifteen.complaint.NoteOnComplaint;
import app.fifteen.complaint.OfferRemedy;
import app.fifteen.complaint.OpenComplaint;
import app.fifteen.complaint.RecordAftermath;
import app.fifteen.complaint.RecordStep;
import app.fifteen.complaint.ReopenComplaint;
import app.fifteen.complaint.TakeDraft;
import app.fifteen.complaint.TaskStore;
import app.fifteen.complaint.TellLetter;
import app.fifteen.database.Database;
import app.fifteen.office.OfficeStore;
import app.fifteen.staff.StaffStore;
import java.time.Clock;

/** Everything the program can do about complaints, made by hand: part of the composition root. */
public final class ComplaintFeatures {

  public final ComplaintStore complaints = new ComplaintStore();
  public final GrantStore grants = new GrantStore();
  public final TaskStore tasks = new TaskStore();
  public final DraftStore drafts = new DraftStore();
  public final AbuseStore abuses = new AbuseStore();
  public final OpenComplaint openComplaint;
  public final TakeDraft takeDraft;
  public final KeepDraft keepDraft;
  public final DiscardComplaint discardComplaint;
  public final RecordStep recordStep;
  public final OfferRemedy offerRemedy;
  public final AskApproval askApproval;
  public final AnswerApproval answerApproval;
  public final DeclineGrant declineGrant;
  public final FinishTask finishTask;
  public final MoveTask moveTask;
  public final EscalateOverdue escalateOverdue;
  public final CloseComplaint closeComplaint;
  public final ReopenComplaint reopenComplaint;
  public final RecordAftermath recordAftermath;
  public final FlagAbuse flagAbuse;
  public final AnswerAbuse answerAbuse;
  public final NoteOnComplaint noteOnComplaint;
  public final TellLetter tellLetter;

  ComplaintFeatures(
      Database database,
      Clock clock,
      OfficeStore offices,
      StaffStore staff,
      ClientStore clients,
      DecideStanding standings) {
    openComplaint = new OpenComplaint(database, offices, staff, clients, complaints, tasks, drafts, clock);
    takeDraft = new TakeDraft(database, offices, complaints, drafts, clock);
    keepDraft = new KeepDraft(database, drafts, clock);
    discardComplaint = new DiscardComplaint(database, complaints, tasks, drafts, clock);
    recordStep = new RecordStep(database, offices, clients, complaints, grants, tasks, drafts, clock);
    offerRemedy = new OfferRemedy(database, offices, clients, standings, complaints, grants, tasks, clock);
    askApproval = new AskApproval(database, offices, clients, standings, complaints, grants, tasks, clock);
    answerApproval =
        new AnswerApproval(database, offices, staff, clients, standings, complaints, grants, tasks, clock);
    declineGrant = new DeclineGrant(database, offices, clients, standings, complaints, grants, tasks, clock);
    finishTask = new FinishTask(database, complaints, tasks, clock);
    moveTask = new MoveTask(database, staff, complaints, tasks, clock);
    escalateOverdue = new EscalateOverdue(database, complaints, tasks, clock);
    closeComplaint = new CloseComplaint(database, offices, complaints, grants, tasks, drafts, clock);
    reopenComplaint = new ReopenComplaint(database, offices, clients, complaints, tasks, drafts, clock);
    recordAftermath = new RecordAftermath(database, complaints, grants, clock);
    flagAbuse = new FlagAbuse(database, complaints, abuses, clock);
    answerAbuse = new AnswerAbuse(database, staff, standings, complaints, abuses, clock);
    noteOnComplaint = new NoteOnComplaint(database, complaints, clock);
    tellLetter = new TellLetter(complaints, grants, tasks, clock);
  }
}
