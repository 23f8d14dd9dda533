package app.fifteen.desktop.complaint;

import app.fifteen.complaint.ComplaintFixture;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.DraftDesk;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
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
    var details =
        at.house.complaints().details;
    list =
        new ComplaintsViewModel(
            database, at.house.complaints().list, at.house.complaints().waiting, desk, tasks, at.house.clock::instant);
    open =
        new CaseViewModel(
            new CaseViewModel.UseCases(
                database, details, at.house.letters().store, use.noteOnComplaint, use.finishTask,
                at.house.complaints().undoFinish, use.undoNote, use.declineGrant,
                use.answerApproval, use.flagAbuse, use.answerAbuse, use.closeComplaint, use.reopenComplaint,
                use.recordAftermath),
            desk, tasks, notices,
            new DraftDesk(database, at.house.drafts(), desk, tasks, (_, work) -> work.run()),
            at.house.clock::instant, list.shownProperty(), goneOnWith::add);
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
