package app.fifteen.app;

import app.fifteen.complaint.Answer;
import app.fifteen.complaint.CasePage;
import app.fifteen.complaint.CasePageStore;
import app.fifteen.complaint.CaseTask;
import app.fifteen.complaint.ComplaintList;
import app.fifteen.complaint.Grant;
import app.fifteen.complaint.Offer;
import app.fifteen.complaint.UndoFinish;
import app.fifteen.complaint.WaitingStore;
import app.fifteen.desktop.Desk;
import app.fifteen.desktop.Dialogs;
import app.fifteen.desktop.ModalWindow;
import app.fifteen.desktop.Notices;
import app.fifteen.desktop.Screen;
import app.fifteen.desktop.Tasks;
import app.fifteen.desktop.Ticker;
import app.fifteen.desktop.Views;
import app.fifteen.desktop.complaint.CaseController;
import app.fifteen.desktop.complaint.CaseDoors;
import app.fifteen.desktop.complaint.CaseHeadController;
import app.fifteen.desktop.complaint.CaseViewModel;
import app.fifteen.desktop.complaint.ComplaintsController;
import app.fifteen.desktop.complaint.ComplaintsViewModel;
import app.fifteen.desktop.complaint.MoveTaskController;
import app.fifteen.desktop.complaint.MoveTaskViewModel;
import app.fifteen.desktop.complaint.RemedyFormController;
import app.fifteen.desktop.complaint.RemedyFormViewModel;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.remedy.RankedRemedyList;
import app.fifteen.remedy.Remedy;
import app.fifteen.remedy.RemedyStore;
import app.fifteen.wording.LetterStore;
import app.fifteen.wording.WrittenLetter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** The complaints screen, the page of a case and its forms, put together. */
final class ComplaintsPart {

  private final Features features;
  private final Desk desk;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final ComplaintsViewModel list;
  private final CaseViewModel open;
  private final LetterPart letters;
  private final Views.View<ComplaintsController> view;

  /** What other parts do for a case. */
  record Ways(Consumer<ComplaintId> goOn, Runnable complain, Consumer<ClientId> client) {}

  ComplaintsPart(
      Features features, Desk desk, Ticker ticker, Tasks tasks, Notices notices, Dialogs dialogs, Ways ways) {
    this.features = features;
    this.desk = desk;
    this.tasks = tasks;
    this.dialogs = dialogs;
    var database = features.database;
    var use = features.complaints;
    var pages =
        new CasePageStore(
            use.complaints, use.grants, use.tasks, use.abuses, use.drafts, features.clients, features.companies,
            features.staff, features.risks);
    list = new ComplaintsViewModel(database, new ComplaintList(), new WaitingStore(), desk, tasks, ticker::now);
    open =
        new CaseViewModel(
            new CaseViewModel.Uses(
                database, pages, new LetterStore(), use.noteOnComplaint, use.finishTask,
                new UndoFinish(database, use.complaints, use.tasks, features.clock), use.declineGrant,
                use.answerApproval, use.flagAbuse, use.answerAbuse, use.closeComplaint, use.reopenComplaint,
                use.recordAftermath),
            desk, tasks, notices, ticker::now, list.shownProperty(), ways.goOn());
    letters =
        new LetterPart(
            features, desk, tasks, notices, dialogs,
            (tx, letter, actor) -> use.tellLetter.tell(tx, letter.complaint(), letter.text(), actor));
    var doors = new Doors(ways);
    view =
        new Views(
                desk.messages(),
                Map.of(
                    ComplaintsController.class, () -> new ComplaintsController(list, desk, ticker, ways.complain()),
                    CaseController.class, () -> new CaseController(open, doors, desk, tasks, dialogs, ticker),
                    CaseHeadController.class, () -> new CaseHeadController(doors, desk)))
            .load(ComplaintsController.class);
  }

  Screen screen() {
    var badge =
        Bindings.createStringBinding(
            () -> list.waitingProperty().get() == 0 ? "" : String.valueOf(list.waitingProperty().get()),
            list.waitingProperty());
    return new Screen(
        "nav.complaints", Feather.FROWN,
        new KeyCodeCombination(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN), view::root,
        view.controller()::focusList, badge);
  }

  void addShortcuts(Scene scene) {
    // A digit means the same while the keyboard is in the sidebar, where nothing else would answer it.
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (view.root().getScene() == scene) {
            view.controller().onKey(key);
          }
        });
  }

  /** More to do with the list, such as export. */
  void addMenuItems(MenuItem... items) {
    view.controller().addMenuItems(items);
  }

  /** Opens a case beside the list. */
  void open(ComplaintId id) {
    list.open(id);
  }

  /** Which case is open; null for none. */
  ComplaintId shown() {
    return list.shownProperty().get();
  }

  /** Shows something in place of the list, such as the wizard. @param focus gives it the keyboard */
  void showInstead(Node node, Runnable focus) {
    view.controller().showInstead(node, focus);
  }

  /** The list is back. */
  void showList() {
    view.controller().showList();
  }

  boolean hasUnsavedChanges() {
    return open.hasUnsavedChanges();
  }

  void refresh() {
    list.refresh();
    open.refresh();
  }

  /** The forms of a case, each in a window of its own, made anew when it is opened. */
  private final class Doors implements CaseDoors {

    private final Ways ways;

    Doors(Ways ways) {
      this.ways = ways;
    }

    @Override
    public void offer(CasePage page) {
      var id = page.complaint().id();
      showRemedyForm(
          page, Optional.empty(), "remedyform.title", "case.done.offered",
          (remedy, terms, words, asks, actor) -> {
            var offer = new Offer(remedy.map(Remedy::id), terms, words);
            return asks
                ? features.complaints.askApproval.ask(id, offer, actor)
                : features.complaints.offerRemedy.offer(id, offer, actor);
          });
    }

    @Override
    public void change(CasePage page, Grant grant) {
      showRemedyForm(
          page, Optional.of(grant), "remedyform.title_instead", "case.done.approved",
          (remedy, terms, words, _, actor) -> {
            boolean same = terms.name().equals(grant.terms().name());
            var given = remedy.map(Remedy::id).or(() -> same ? grant.remedy() : Optional.empty());
            return features.complaints.answerApproval.answer(
                grant.id(), grant.version(), new Answer.Change(given, terms, words), actor);
          });
    }

    private void showRemedyForm(
        CasePage page, Optional<Grant> instead, String titleKey, String doneKey, RemedyFormViewModel.Giving giving) {
      var model =
          new RemedyFormViewModel(features.database, new RankedRemedyList(new RemedyStore()), desk, tasks, page, instead, giving);
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
              features.database, features.staff, features.complaints.moveTask, desk, tasks, task);
      var form =
          new Views(
                  desk.messages(),
                  Map.of(
                      MoveTaskController.class, () -> new MoveTaskController(model, () -> open.did("case.done.moved"))))
              .load(MoveTaskController.class);
      show("movetask.title", form.root());
    }

    private void show(String titleKey, Parent content) {
      ModalWindow.show(dialogs, desk.messages().get(titleKey), content);
    }

    @Override
    public void letter(CasePage page) {
      letters.open(page.complaint().id(), CaseLetter.facts(page, desk.policy().office()), _ -> open.refresh());
    }

    @Override
    public void letter(CasePage page, WrittenLetter letter, String heading) {
      letters.show(letter, page.clientName(), heading);
    }

    @Override
    public void client(ClientId client) {
      ways.client().accept(client);
    }

    @Override
    public void openFile(Path file) {
      OpenFile.show(file);
    }
  }
}
