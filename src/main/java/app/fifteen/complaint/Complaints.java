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
    var changes = new CaseChange(database, store, clock);
    details = new CaseDetailsStore(store, grants, tasks, abuses, drafts, clients.store, clients.companies, staff.store, clients.risks);
    openComplaint = new OpenComplaint(database, offices.store, staff.store, clients.store, store, tasks, drafts, clock);
    takeDraft = new TakeDraft(changes, offices.store, drafts);
    keepDraft = new KeepDraft(database, drafts, clock);
    discardComplaint = new DiscardComplaint(changes, store, tasks, drafts);
    recordStep = new RecordStep(changes, offices.store, clients.store, grants, tasks, drafts);
    var effects = new GrantEffects(offices.store, clients.store, clients.decideStanding, tasks, bonuses);
    var issuing = new GrantIssuing(offices.store, remedies.store, grants, effects, changes);
    offerRemedy = new OfferRemedy(changes, issuing);
    askApproval = new AskApproval(changes, issuing);
    answerApproval = new AnswerApproval(database, grants, effects, changes);
    declineGrant = new DeclineGrant(database, grants, tasks, effects, changes);
    bookWaitingBonuses = new BookWaitingBonuses(database, store, grants, bonuses);
    finishTask = new FinishTask(changes, tasks);
    var story = new StoryEntryStore();
    undoNote = new UndoNote(changes, story);
    correctWords = new CorrectWords(changes, story);
    undoFinish = new UndoFinish(changes, tasks);
    moveTask = new MoveTask(changes, tasks);
    escalateOverdue = new EscalateOverdue(database, store, tasks, clock);
    closeComplaint = new CloseComplaint(changes, offices.store, grants, tasks, drafts);
    reopenComplaint = new ReopenComplaint(changes, offices.store, clients.store, tasks, drafts);
    recordAftermath = new RecordAftermath(changes, grants);
    flagAbuse = new FlagAbuse(changes, abuses);
    answerAbuse = new AnswerAbuse(changes, clients.decideStanding, abuses);
    noteOnComplaint = new NoteOnComplaint(changes);
    tellLetter = new TellLetter(store, grants, tasks, clock);
  }
}
