package app.fifteen.app;

import app.fifteen.client.ClientPageStore;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.desktop.Desk;
import app.fifteen.desktop.Notices;
import app.fifteen.desktop.Tasks;
import app.fifteen.desktop.Ticker;
import app.fifteen.desktop.Views;
import app.fifteen.desktop.client.Shown;
import app.fifteen.desktop.client.TimelineController;
import app.fifteen.desktop.client.TimelineViewModel;
import app.fifteen.desktop.wizard.Pause;
import app.fifteen.desktop.wizard.RemedyGiving;
import app.fifteen.desktop.wizard.SideNotes;
import app.fifteen.desktop.wizard.WizardReading;
import app.fifteen.desktop.wizard.WizardScreen;
import app.fifteen.desktop.wizard.WizardViewModel;
import app.fifteen.foolish.FoolishRuleStore;
import app.fifteen.foolish.ReportFoolishRule;
import app.fifteen.staff.StaffPhotoStore;
import app.fifteen.timeline.Source;
import app.fifteen.timeline.TimelineStore;
import app.fifteen.wording.WordingStore;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.util.Duration;

/** Makes the wizard of one complaint, with the client's story beside it. */
final class WizardWindows {

  private static final Pause PAUSE =
      (after, work) -> {
        var pause = new PauseTransition(Duration.millis(after.toMillis()));
        pause.setOnFinished(_ -> work.run());
        pause.play();
      };

  /** @param focus gives it the keyboard */
  record Opened(WizardViewModel model, TimelineViewModel story, Node root, Runnable focus) {

    void refresh() {
      model.refresh();
      story.refresh();
    }
  }

  private final Features features;
  private final Desk desk;
  private final Ticker ticker;
  private final Tasks tasks;
  private final Notices notices;
  private final Consumer<Source> openMatter;
  private final boolean practice;

  /**
   * @param openMatter shows a request or complaint of the client's story
   * @param practice whether the database is a sandbox, of which nothing stays
   */
  WizardWindows(
      Features features,
      Desk desk,
      Ticker ticker,
      Tasks tasks,
      Notices notices,
      Consumer<Source> openMatter,
      boolean practice) {
    this.features = features;
    this.desk = desk;
    this.ticker = ticker;
    this.tasks = tasks;
    this.notices = notices;
    this.openMatter = openMatter;
    this.practice = practice;
  }

  Opened make(HeldDraft held, WizardViewModel.Ends ends) {
    var model = new WizardViewModel(uses(features, practice), desk, tasks, notices, PAUSE, ticker::now, held, ends);
    var shown = new SimpleObjectProperty<Shown>();
    var story = new TimelineViewModel(features.database, new TimelineStore(RecordsOfClients.ALL), tasks, shown);
    shown.set(new Shown.Person(held.complaint().opening().client()));
    var beside =
        new Views(
                desk.messages(),
                Map.of(TimelineController.class, () -> new TimelineController(story, desk, ticker, openMatter)))
            .load(TimelineController.class);
    beside.root().getStylesheets().add(TimelineController.class.getResource("client." + "css").toExternalForm());
    var view = WizardScreen.load(model, desk, ticker, tasks, beside.root());
    return new Opened(model, story, view.root(), view.controller()::focus);
  }

  /** What the wizard works with, in one database. */
  static WizardViewModel.Uses uses(Features features, boolean practice) {
    var complaints = features.complaints;
    var pages =
        new ClientPageStore(
            features.clients, features.companies, features.staff, new StaffPhotoStore(), features.knownClients,
            features.risks);
    return new WizardViewModel.Uses(
        features.database,
        new WizardReading(
            features.offices, features.staff, pages, complaints.complaints, complaints.grants, complaints.drafts,
            features.rankedRemedies, new WordingStore()),
        complaints.keepDraft,
        complaints.discardComplaint,
        complaints.recordStep,
        new RemedyGiving.Uses(complaints.offerRemedy, complaints.askApproval, complaints.declineGrant),
        new SideNotes.Uses(
            new ReportFoolishRule(features.database, new FoolishRuleStore(), features.clock), complaints.flagAbuse,
            practice));
  }
}
