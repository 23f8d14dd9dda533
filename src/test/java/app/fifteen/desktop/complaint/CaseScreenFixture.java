package app.fifteen.desktop.complaint;

import app.fifteen.complaint.CaseDetailsStore;
import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.complaint.ComplaintList;
import app.fifteen.complaint.UndoFinish;
import app.fifteen.complaint.WaitingStore;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.wording.LetterStore;
import java.util.ArrayList;
import java.util.List;

/** The complaints screen of a house at work, at somebody's desk, without a window. */
final class CaseScreenFixture {

  final ComplaintFixture at;
  final Desk desk;
  final Notices notices = new Notices();
  final ComplaintsViewModel list;
  final CaseViewModel open;
  final List<ComplaintId> goneOnWith = new ArrayList<>();

  CaseScreenFixture(ComplaintFixture at, Actor actor) {
    this(at, actor, Tasks.sameThread());
  }

  CaseScreenFixture(ComplaintFixture at, Actor actor, Tasks tasks) {
    this.at = at;
    Database database = at.house.database;
    var use = at.use;
    desk = new Desk(new Messages(Language.EN), actor, database.read(at.house.offices::current).orElseThrow());
    var pages =
        new CaseDetailsStore(
            use.store, use.grants, use.tasks, use.abuses, use.drafts, at.house.clients, at.house.companies,
            at.house.staff, at.house.risks);
    list =
        new ComplaintsViewModel(
            database, new ComplaintList(), new WaitingStore(), desk, tasks, at.house.clock::instant);
    open =
        new CaseViewModel(
            new CaseViewModel.UseCases(
                database, pages, new LetterStore(), use.noteOnComplaint, use.finishTask,
                new UndoFinish(database, use.store, use.tasks, at.house.clock), use.declineGrant,
                use.answerApproval, use.flagAbuse, use.answerAbuse, use.closeComplaint, use.reopenComplaint,
                use.recordAftermath),
            desk, tasks, notices, at.house.clock::instant, list.shownProperty(), goneOnWith::add);
    list.refresh();
  }

  void show(ComplaintId id) {
    list.open(id);
  }

  /** Somebody else changed something. */
  void refresh() {
    list.refresh();
    open.refresh();
  }

  String notice() {
    return notices.currentProperty().get().text();
  }
}
