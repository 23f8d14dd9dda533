package app.fifteen.complaint;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import app.fifteen.remedy.Remedies;
import app.fifteen.staff.Staff;
import java.time.Clock;

/** Complaints: what can be done with them. */
public final class Complaints {

  public final ComplaintStore store = new ComplaintStore();
  public final GrantStore grants = new GrantStore();
  public final TaskStore tasks = new TaskStore();
  public final DraftStore drafts = new DraftStore();
  public final AbuseStore abuses = new AbuseStore();
  public final ComplaintList list = new ComplaintList();
  public final WaitingStore waiting = new WaitingStore();
  public final CaseNewsStore news = new CaseNewsStore();
  public final CaseDetailsStore details;
  public final OpenComplaint openComplaint;
  public final TakeDraft takeDraft;
  public final KeepDraft keepDraft;
  public final DiscardComplaint discardComplaint;
  public final RecordStep recordStep;
  public final OfferRemedy offerRemedy;
  public final AskApproval askApproval;
  public final AnswerApproval answerApproval;
  public final DeclineGrant declineGrant;
  public final BookWaitingBonuses bookWaitingBonuses;
  public final FinishTask finishTask;
  public final UndoFinish undoFinish;
  public final UndoNote undoNote;
  public final CorrectWords correctWords;
  public final MoveTask moveTask;
  public final EscalateOverdue escalateOverdue;
  public final CloseComplaint closeComplaint;
  public final ReopenComplaint reopenComplaint;
  public final RecordAftermath recordAftermath;
  public final FlagAbuse flagAbuse;
  public final AnswerAbuse answerAbuse;
  public final NoteOnComplaint noteOnComplaint;
  public final TellLetter tellLetter;

  /** @param bonuses where remedies that are bonuses are booked */
  public Complaints(
      Database database,
      Clock clock,
      Offices offices,
      Staff staff,
      Clients clients,
      Remedies remedies,
      GrantedBonuses bonuses) {
    details = new CaseDetailsStore(store, grants, tasks, abuses, drafts, clients.store, clients.companies, staff.store, clients.risks);
    openComplaint = new OpenComplaint(database, offices.store, staff.store, clients.store, store, tasks, drafts, clock);
    takeDraft = new TakeDraft(database, offices.store, store, drafts, clock);
    keepDraft = new KeepDraft(database, drafts, clock);
    discardComplaint = new DiscardComplaint(database, store, tasks, drafts, clock);
    recordStep = new RecordStep(database, offices.store, clients.store, store, grants, tasks, drafts, clock);
    var changes = new CaseChange(database, store, clock);
    var effects = new GrantEffects(offices.store, clients.store, clients.decideStanding, tasks, bonuses);
    var issuing = new GrantIssuing(offices.store, remedies.store, grants, effects, changes);
    offerRemedy = new OfferRemedy(changes, issuing);
    askApproval = new AskApproval(changes, issuing);
    answerApproval = new AnswerApproval(database, grants, effects, changes);
    declineGrant = new DeclineGrant(database, grants, tasks, effects, changes);
    bookWaitingBonuses = new BookWaitingBonuses(database, store, grants, bonuses);
    finishTask = new FinishTask(database, store, tasks, clock);
    var story = new StoryEntryStore();
    undoNote = new UndoNote(database, store, story, clock);
    correctWords = new CorrectWords(database, store, story, clock);
    undoFinish = new UndoFinish(database, store, tasks, clock);
    moveTask = new MoveTask(database, store, tasks, clock);
    escalateOverdue = new EscalateOverdue(database, store, tasks, clock);
    closeComplaint = new CloseComplaint(database, offices.store, store, grants, tasks, drafts, clock);
    reopenComplaint = new ReopenComplaint(database, offices.store, clients.store, store, tasks, drafts, clock);
    recordAftermath = new RecordAftermath(database, store, grants, clock);
    flagAbuse = new FlagAbuse(database, store, abuses, clock);
    answerAbuse = new AnswerAbuse(database, clients.decideStanding, store, abuses, clock);
    noteOnComplaint = new NoteOnComplaint(database, store, clock);
    tellLetter = new TellLetter(store, grants, tasks, clock);
  }
}
