package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.complaint.Answer;
import app.fifteen.complaint.CaseDetails;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.ComplaintList;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.Offer;
import app.fifteen.complaint.StoryEntry;
import app.fifteen.desktop.complaint.CaseBodyController;
import app.fifteen.desktop.complaint.CaseController;
import app.fifteen.desktop.complaint.CaseFootController;
import app.fifteen.desktop.complaint.CaseForms;
import app.fifteen.desktop.complaint.CaseHeadController;
import app.fifteen.desktop.complaint.CaseViewModel;
import app.fifteen.desktop.complaint.ComplaintsController;
import app.fifteen.desktop.complaint.ComplaintsViewModel;
import app.fifteen.desktop.complaint.MoveTaskController;
import app.fifteen.desktop.complaint.MoveTaskViewModel;
import app.fifteen.desktop.complaint.RemedyFormController;
import app.fifteen.desktop.complaint.RemedyFormViewModel;
import app.fifteen.desktop.kit.Badges;
import app.fifteen.desktop.kit.Correction;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.WindowKeys;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.desktop.letter.LetterWindows;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Destination;
import app.fifteen.remedy.Remedy;
import app.fifteen.wording.WrittenLetter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The complaints screen, the page of a case and its forms, put together. */
final class CaseWindows {

  private final Features features;
  private final Workplace place;
  private final Desk desk;
  private final ComplaintsViewModel list;
  private final CaseViewModel open;
  private final LetterWindows letters;
  private final Views.View<ComplaintsController> view;

  CaseWindows(Features features, Workplace place) {
    this.features = features;
    this.place = place;
    this.desk = place.desk();
    var ticker = place.ticker();
    var tasks = place.tasks();
    var notices = place.notices();
    var dialogs = place.dialogs();
    var database = features.database;
    var use = features.complaints;
    list = new ComplaintsViewModel(database, use.list, use.waiting, desk, tasks, ticker::now);
    open =
        new CaseViewModel(
            new CaseViewModel.UseCases(
                database, use.details, features.letters.store, use.noteOnComplaint, use.finishTask,
                use.undoFinish, use.undoNote, use.declineGrant,
                use.answerApproval, use.flagAbuse, use.answerAbuse, use.closeComplaint, use.reopenComplaint,
                use.recordAftermath),
            desk, tasks, notices, place.drafts(), ticker::now, list.shownProperty(),
            id -> place.open(new Destination.ComplaintAtWork(id)));
    letters =
        new LetterWindows(database, features.letters, desk, tasks, notices, dialogs);
    var forms = new Forms();
    view =
        new Views(
                desk.messages(),
                Map.of(
                    ComplaintsController.class,
                        () ->
                            new ComplaintsController(
                                list, desk, ticker, place.drafts(), () -> place.open(new Destination.NewComplaint(Optional.empty()))),
                    CaseController.class, () -> new CaseController(open, forms, desk, tasks, dialogs, ticker),
                    CaseHeadController.class, () -> new CaseHeadController(forms, desk),
                    CaseBodyController.class, () -> new CaseBodyController(open, forms, desk),
                    CaseFootController.class, () -> new CaseFootController(open, forms, desk, dialogs)))
            .load(ComplaintsController.class);
  }

  Screen screen() {
    return new Screen(
        "nav.complaints", Feather.FROWN,
        new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN), view::root,
        view.controller()::focusList, Badges.of(list.waitingProperty()));
  }

  void addShortcuts(Scene scene) {
    WindowKeys.answer(scene, view.root(), view.controller()::onKey);
  }

  /** More to do with the list, such as export. */
  void addMenuItems(List<MenuItem> items) {
    view.controller().addMenuItems(items.toArray(MenuItem[]::new));
  }

  /** What the list shows at the moment. */
  ComplaintList.Query query() {
    return list.query();
  }

  /** Opens a case beside the list. */
  void open(ComplaintId id) {
    list.open(id);
  }

  /** Which case is open; null for none. */
  ComplaintId shown() {
    return list.shownProperty().get();
  }

  /** Whose case is open, once it is read; nobody's while the next one is. */
  Optional<ClientId> client() {
    return Optional.ofNullable(open.detailsProperty().get()).map(read -> read.complaint().opening().client());
  }

  /** Shows something in place of the list, such as the wizard. @param focus gives it the keyboard */
  void showInstead(Node node, Runnable focus) {
    view.controller().showInstead(node, focus);
  }

  /** The list is back. */
  void showList() {
    view.controller().showList();
  }

  void refresh() {
    list.refresh();
    open.refresh();
  }

  /** The forms of a case, each in a window of its own, made anew when it is opened. */
  private final class Forms implements CaseForms {

    @Override
    public void offer(CaseDetails details) {
      var id = details.complaint().id();
      showRemedyForm(
          details, Optional.empty(), "remedyform.title", "case.done.offered",
          (remedy, terms, words, asks, actor) -> {
            var offer = new Offer(remedy.map(Remedy::id), terms, words);
            return asks
                ? features.complaints.askApproval.ask(id, offer, actor)
                : features.complaints.offerRemedy.offer(id, offer, actor);
          });
    }

    @Override
    public void change(CaseDetails details, Grant grant) {
      showRemedyForm(
          details, Optional.of(grant), "remedyform.title_instead", "case.done.approved",
          (remedy, terms, words, _, actor) -> {
            boolean same = terms.name().equals(grant.terms().name());
            var given = remedy.map(Remedy::id).or(() -> same ? grant.remedy() : Optional.empty());
            return features.complaints.answerApproval.answer(
                grant.id(), grant.version(), new Answer.Change(given, terms, words), actor);
          });
    }

    private void showRemedyForm(
        CaseDetails details, Optional<Grant> instead, String titleKey, String doneKey, RemedyFormViewModel.Submission submission) {
      var model =
          new RemedyFormViewModel(features.database, features.remedies.ranked, desk, place.tasks(), details, instead, submission);
      var form =
          new Views(
                  desk.messages(),
                  Map.of(
                      RemedyFormController.class,
                      () -> new RemedyFormController(model, desk.messages(), () -> open.did(doneKey))))
              .load(RemedyFormController.class);
      show(titleKey, form.root());
    }

    @Override
    public void move(CaseTask task) {
      var model =
          new MoveTaskViewModel(
              features.database, features.staff.store, features.complaints.moveTask, desk, place.tasks(), task);
      var form =
          new Views(
                  desk.messages(),
                  Map.of(
                      MoveTaskController.class, () -> new MoveTaskController(model, () -> open.did("case.done.moved"))))
              .load(MoveTaskController.class);
      show("movetask.title", form.root());
    }

    private void show(String titleKey, Parent content) {
      ModalWindow.show(place.dialogs(), desk.messages().get(titleKey), content);
    }

    @Override
    public void correct(ComplaintId complaint, StoryEntry wrong) {
      var entry = wrong.entry();
      Correction.ofWords(
              entry.kind(), entry.words(),
              (_, words, actor) -> features.complaints.correctWords.correct(complaint, wrong.id(), words, actor))
          .show(place);
    }

    @Override
    public void letter(CaseDetails details) {
      letters.open(details.complaint().id(), CaseLetter.facts(details, desk.policy().office()), _ -> open.refresh());
    }

    @Override
    public void letter(CaseDetails details, WrittenLetter letter, String heading) {
      letters.show(letter, details.clientName(), heading);
    }

    @Override
    public void client(ClientId client) {
      place.open(new Destination.Client(client));
    }

    @Override
    public void openFile(Path file) {
      OpenFile.show(file);
    }
  }
}
