package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.desktop.client.ContactCorrection;
import app.fifteen.desktop.client.Shown;
import app.fifteen.desktop.client.TimelineController;
import app.fifteen.desktop.client.TimelineViewModel;
import app.fifteen.desktop.kit.Pause;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.desktop.wizard.RemedyGiving;
import app.fifteen.desktop.wizard.SideNotes;
import app.fifteen.desktop.wizard.WizardReading;
import app.fifteen.desktop.wizard.WizardScreen;
import app.fifteen.desktop.wizard.WizardViewModel;
import app.fifteen.kernel.ClientId;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

/** Makes the wizard of one complaint, with the client's story beside it. */
final class WizardWindows {

  /** @param focus gives it the keyboard */
  record Opened(WizardViewModel model, TimelineViewModel story, ClientId client, Node root, Runnable focus) {

    void refresh() {
      model.refresh();
      story.refresh();
    }
  }

  private final Features features;
  private final Workplace place;
  private final boolean practice;

  /** @param practice whether the database is a sandbox, of which nothing stays */
  WizardWindows(Features features, Workplace place, boolean practice) {
    this.features = features;
    this.place = place;
    this.practice = practice;
  }

  Opened make(HeldDraft held, WizardViewModel.Exits exits) {
    var desk = place.desk();
    var ticker = place.ticker();
    var tasks = place.tasks();
    var model = new WizardViewModel(useCases(features, practice), desk, tasks, place.notices(), Pause.ON_SCREEN, ticker::now, held, exits);
    var shown = new SimpleObjectProperty<Shown>();
    var story = new TimelineViewModel(features.database, features.timelines.store, desk, tasks, shown);
    var client = held.complaint().opening().client();
    shown.set(new Shown.Person(client));
    var beside =
        new Views(
                desk.messages(),
                Map.of(TimelineController.class,
                    () ->
                        new TimelineController(
                            story, desk, ticker, place::open,
                            new ContactCorrection(features.clients.correctContact, place)::show)))
            .load(TimelineController.class);
    beside.root().getStylesheets().add(TimelineController.class.getResource("client." + "css").toExternalForm());
    var view = WizardScreen.load(model, desk, ticker, tasks, beside.root());
    return new Opened(model, story, client, view.root(), view.controller()::focus);
  }

  /** What the wizard works with, in one database. */
  static WizardViewModel.UseCases useCases(Features features, boolean practice) {
    var complaints = features.complaints;
    return new WizardViewModel.UseCases(
        features.database,
        new WizardReading(
            features.offices.store, features.staff.store, features.clients.details, complaints.store, complaints.grants, complaints.drafts,
            features.remedies.ranked, features.letters.wordings),
        complaints.keepDraft,
        complaints.discardComplaint,
        complaints.recordStep,
        new RemedyGiving.UseCases(complaints.offerRemedy, complaints.askApproval, complaints.declineGrant),
        new SideNotes.UseCases(
            features.foolishRules.reportFoolishRule, complaints.flagAbuse,
            practice));
  }
}
