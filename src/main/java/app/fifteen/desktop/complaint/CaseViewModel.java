package app.fifteen.desktop.complaint;

import app.fifteen.complaint.Abuse;
import app.fifteen.complaint.AbuseKind;
import app.fifteen.complaint.AbuseVerdict;
import app.fifteen.complaint.Aftermath;
import app.fifteen.complaint.Answer;
import app.fifteen.complaint.AnswerAbuse;
import app.fifteen.complaint.AnswerApproval;
import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CaseDetailsStore;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.CloseComplaint;
import app.fifteen.complaint.ComplaintEntryKind;
import app.fifteen.complaint.DeclineGrant;
import app.fifteen.complaint.FinishTask;
import app.fifteen.complaint.FlagAbuse;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.NoteOnComplaint;
import app.fifteen.complaint.Reaction;
import app.fifteen.complaint.RecordAftermath;
import app.fifteen.complaint.ReopenComplaint;
import app.fifteen.complaint.UndoFinish;
import app.fifteen.complaint.UndoNote;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.UndoableActions;
import app.fifteen.draft.DraftOf;
import app.fifteen.draft.TypedFields;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.wording.LetterStore;
import app.fifteen.wording.WrittenLetter;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The open case: all that is known of it, and what can be done with it. */
public final class CaseViewModel {

  /** What a case needs to be shown and gone on with. */
  public record UseCases(
      Database database,
      CaseDetailsStore details,
      LetterStore letters,
      NoteOnComplaint note,
      FinishTask finish,
      UndoFinish undoFinish,
      UndoNote undoNote,
      DeclineGrant decline,
      AnswerApproval answer,
      FlagAbuse flag,
      AnswerAbuse answerAbuse,
      CloseComplaint close,
      ReopenComplaint reopen,
      RecordAftermath aftermath) {}

  /** One thing done, in the background. */
  @FunctionalInterface
  private interface Doing {
    Outcome<?> with(ComplaintId id, String said, Actor actor);
  }

  private final UseCases useCases;
  private final Desk desk;
  private final Notices notices;
  private final Consumer<ComplaintId> goOn;
  private final UndoableActions actions;
  private final ShownCase open;
  private final CasePaper paper;
  private final StringProperty words = new SimpleStringProperty("");
  private final DraftFields draft;

  /** @param goOn goes on with the wizard of a case */
  public CaseViewModel(
      UseCases useCases,
      Desk desk,
      Tasks tasks,
      Notices notices,
      DraftDesk drafts,
      Supplier<Instant> now,
      ReadOnlyObjectProperty<ComplaintId> shown,
      Consumer<ComplaintId> goOn) {
    this.useCases = useCases;
    this.desk = desk;
    this.notices = notices;
    this.goOn = goOn;
    actions = new UndoableActions(desk, tasks, notices, UndoFinish.TIME, this::refresh);
    draft = DraftFields.words(drafts, words);
    shown.subscribe(id -> draft.show(id == null ? null : new DraftOf.CaseWords(id)));
    open = new ShownCase(useCases, tasks, now, shown, _ -> draft.put(TypedFields.NOTHING));
    paper = new CasePaper(open::details, desk, tasks, notices, now);
  }

  /** Reads the case again; what it was stays on screen until then. */
  public void refresh() {
    open.refresh();
  }

  /** Goes on with the four steps. */
  void goOn() {
    if (open.details() != null && open.details().writing().isPresent()) {
      goOn.accept(open.id());
    }
  }

  /** Writes it into the story; for a while that can be taken back. */
  void note() {
    var id = open.id();
    var said = said();
    var typed = draft.said();
    var actor = desk.actor();
    actions.act(
        () ->
            useCases.note()
                .note(id, ComplaintEntryKind.NOTE, said, actor)
                .then(noted -> Outcome.done(typed.back(by -> useCases.undoNote().undo(id, noted, by)))),
        "case.done.noted",
        typed::recorded);
  }

  /** What was promised is done; for a while that can be taken back. */
  void finish(CaseTask task) {
    var id = task.complaint();
    var said = said();
    var typed = draft.said();
    var actor = desk.actor();
    actions.act(
        () ->
            useCases.finish()
                .finish(id, task.id(), task.version(), said, actor)
                .then(_ -> Outcome.done(typed.back(by -> useCases.undoFinish().undo(id, task.id(), by)))),
        "case.done.finished",
        typed::recorded);
  }

  /** The client does not want it, or it was the wrong click. */
  void takeBack(Grant grant) {
    forGood(
        "case.done.taken_back", (_, said, actor) -> useCases.decline().decline(grant.id(), grant.version(), said, actor));
  }

  void approve(Grant grant) {
    answer(grant, new Answer.Approve(said()), "case.done.approved");
  }

  /** Returned with the reason typed. */
  void giveBack(Grant grant) {
    answer(grant, new Answer.Return(said()), "case.done.returned");
  }

  private void answer(Grant grant, Answer answer, String doneKey) {
    forGood(doneKey, (_, _, actor) -> useCases.answer().answer(grant.id(), grant.version(), answer, actor));
  }

  void flag(AbuseKind kind) {
    forGood("case.done.flagged", (id, said, actor) -> useCases.flag().flag(id, kind, said, actor));
  }

  void judge(Abuse abuse, AbuseVerdict verdict) {
    forGood(
        "case.done.judged", (id, said, actor) -> useCases.answerAbuse().answer(id, abuse.id(), verdict, said, actor));
  }

  void close(Reaction reaction) {
    int seen = open.details().complaint().version();
    forGood("case.done.closed", (id, said, actor) -> useCases.close().close(id, seen, reaction, said, actor));
  }

  /** Opens it again, and the wizard at its first step. */
  void reopen() {
    int seen = open.details().complaint().version();
    var id = open.id();
    var said = said();
    var typed = draft.said();
    var actor = desk.actor();
    actions.actForGood(
        () -> useCases.reopen().reopen(id, seen, said, actor),
        "case.done.reopened",
        () -> {
          typed.recorded();
          goOn.accept(id);
        });
  }

  void record(Aftermath aftermath) {
    int seen = open.details().complaint().version();
    var id = open.id();
    var actor = desk.actor();
    actions.actForGood(() -> useCases.aftermath().record(id, seen, aftermath, actor), "case.done.aftermath", () -> {});
  }

  private void forGood(String doneKey, Doing work) {
    var id = open.id();
    var said = said();
    var typed = draft.said();
    var actor = desk.actor();
    actions.actForGood(() -> work.with(id, said, actor), doneKey, typed::recorded);
  }

  private String said() {
    return words.get();
  }

  /** Something was done in a form. */
  public void did(String doneKey) {
    notices.say(desk.messages().get(doneKey));
    refresh();
  }

  /** Takes the last thing done back, while that is possible. */
  void undo() {
    actions.undo();
  }

  /** The whole case, on paper. */
  CasePaper paper() {
    return paper;
  }

  /** What can be done by whoever sits here. */
  boolean may(CaseAction action) {
    var read = open.details();
    return read != null && action.isPossible(read, desk.actor());
  }

  /** Null while nothing is read. */
  public ReadOnlyObjectProperty<CaseDetails> detailsProperty() {
    return open.detailsProperty();
  }

  /** The letters of the case that is open, the first one first. */
  List<WrittenLetter> letters() {
    return open.letters();
  }

  /** Whether the case that was asked for is no longer there. */
  ReadOnlyBooleanProperty goneProperty() {
    return open.goneProperty();
  }

  /** What was said, typed before the key that says what it is; it belongs to the case that is open. */
  StringProperty wordsProperty() {
    return words;
  }

  /** Where the words are kept until they are recorded. */
  DraftFields typedWords() {
    return draft;
  }

  void clearWords() {
    actions.did("draft.cleared", draft.clear());
  }
}
