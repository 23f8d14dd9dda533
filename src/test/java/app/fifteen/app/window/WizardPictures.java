package app.fifteen.app.window;

import app.fifteen.complaint.Step;
import app.fifteen.desktop.kit.OnScreen;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;

/** A complaint that is being worked on, in a sample of its own. */
final class WizardPictures {

  static final List<Shot> ALL =
      List.of(
          at("wizard-apologize", Step.APOLOGIZE, done -> done),
          at("wizard-own", Step.OWN, done -> done),
          at("wizard-fix", Step.FIX, done -> done),
          new Shot(
              "wizard-fix-late",
              showing ->
                  open(showing, complaint(showing).at(Step.FIX))
                      .write(".wizard #due", "31.12.2026 18:00")
                      .chord(KeyCode.ENTER, false)),
          at("wizard-compensate", Step.COMPENSATE, done -> done.picking(1, 2)),
          at("wizard-above", Step.COMPENSATE, done -> done.picking(0, 1, 3)),
          at("wizard-answered", Step.COMPENSATE, WizardCase::answered),
          new Shot("wizard-taken", WizardPictures::taken),
          new Shot(
              "wizard-rule", showing -> open(showing, complaint(showing).at(Step.OWN)).chord(KeyCode.R, true)),
          new Shot(
              "wizard-abuse", showing -> open(showing, complaint(showing).at(Step.OWN)).chord(KeyCode.A, true)),
          new Shot(
              "wizard-who",
              showing -> showing.sample().fire("#nav-complaints").chord(KeyCode.C, true).typed("н", "n")));

  private WizardPictures() {}

  private static Shot at(String name, Step step, UnaryOperator<WizardCase> more) {
    return new Shot(name, showing -> open(showing, more.apply(complaint(showing).at(step))));
  }

  private static WizardCase complaint(Showing showing) {
    return new WizardCase(showing.ownSample(), showing.language, PictureOffices.NOW);
  }

  private static Showing open(Showing showing, WizardCase complaint) {
    showing.work(complaint.features, complaint.manager, Optional.empty());
    OnScreen.run(() -> showing.workstation().wizard().goOn(complaint.id()));
    return showing.settle();
  }

  /** Somebody at another desk goes on with it. */
  private static Showing taken(Showing showing) {
    var complaint = complaint(showing).at(Step.FIX);
    open(showing, complaint);
    complaint.features.complaints.takeDraft.take(complaint.id(), true, complaint.boss).orFail();
    OnScreen.run(() -> showing.workstation().wizard().refresh());
    return showing.settle();
  }
}
