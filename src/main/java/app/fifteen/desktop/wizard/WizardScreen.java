package app.fifteen.desktop.wizard;

import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Views;
import java.util.Map;
import javafx.scene.Node;

/** The wizard of one complaint as a part of a window. */
public final class WizardScreen {

  private WizardScreen() {}

  /** @param story what happened with the client, to stand beside it */
  public static Views.View<WizardController> load(
      WizardViewModel model, Desk desk, Ticker ticker, Tasks tasks, Node story) {
    return new Views(
            desk.messages(),
            Map.of(
                WizardController.class, () -> new WizardController(model, desk, story),
                GrievanceController.class, () -> new GrievanceController(model, desk, tasks),
                WizardHeadController.class, () -> new WizardHeadController(model, desk, ticker),
                ApologizeController.class,
                    () -> new ApologizeController(model.apologize(), model.problems(), desk),
                OwnController.class,
                    () -> new OwnController(model.own(), model.factsProperty(), model.problems(), desk),
                FixController.class,
                    () -> new FixController(model.fix(), model.factsProperty(), model.problems(), desk),
                CompensateController.class,
                    () ->
                        new CompensateController(
                            model.compensate(), model.giving(), model.factsProperty(), model.problems(), desk),
                RuleController.class, () -> new RuleController(model.notes(), desk),
                AbuseController.class, () -> new AbuseController(model.notes(), desk)))
        .load(WizardController.class);
  }
}
