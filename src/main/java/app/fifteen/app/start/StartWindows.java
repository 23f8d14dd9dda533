package app.fifteen.app.start;

import app.fifteen.app.window.Roots;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.TextSize;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.WindowPlace;
import app.fifteen.desktop.start.Opening;
import app.fifteen.desktop.start.SetUpController;
import app.fifteen.desktop.start.SetUpDefaults;
import app.fifteen.desktop.start.SetUpViewModel;
import app.fifteen.desktop.start.StartController;
import app.fifteen.desktop.start.WhoController;
import app.fifteen.desktop.start.WhoLeadsController;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import app.fifteen.kernel.Outcome;
import app.fifteen.office.Office;
import app.fifteen.staff.StaffMember;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.stage.Stage;

/** What is shown before the workstation, each in the place of the one before. */
final class StartWindows {

  private final Stage stage;
  private final StartFlow.Surroundings around;
  private final Tasks tasks;
  private final BiFunction<Office, String, Outcome<Runnable>> setUp;
  private final Opening opening;
  private SetUpViewModel draft;

  StartWindows(
      Stage stage, StartFlow.Surroundings around, Tasks tasks, BiFunction<Office, String, Outcome<Runnable>> setUp) {
    this.stage = stage;
    this.around = around;
    this.tasks = tasks;
    this.setUp = setUp;
    this.opening = new Opening(stage);
  }

  void showStart(Language language, Runnable trySample, Runnable setUpOwn, Consumer<Language> speak) {
    var messages = new Messages(language);
    show(
        messages, "start.heading", StartController.class,
        () -> new StartController(messages, trySample, setUpOwn, speak), StartController::focus);
  }

  /** What was typed before is still there. */
  void showSetUp(Language language, Runnable back) {
    if (draft == null) {
      var defaults = SetUpDefaults.of(language, around.system(), ZoneId.systemDefault());
      draft = new SetUpViewModel(defaults, around.clock(), tasks, setUp);
    }
    var messages = new Messages(language);
    show(
        messages, "setup.title", SetUpController.class, () -> new SetUpController(draft, messages, back),
        SetUpController::focus);
  }

  void showWhoLeads(
      Language language,
      String office,
      List<StaffMember> staff,
      Function<String, Outcome<StaffMember>> lead,
      Consumer<StaffMember> entered) {
    var messages = new Messages(language);
    show(
        messages, "start.first.title", WhoLeadsController.class,
        () -> new WhoLeadsController(office, staff, messages, tasks, lead, entered), WhoLeadsController::focus);
  }

  void showWho(Language language, List<StaffMember> staff, Consumer<StaffMember> chosen) {
    var messages = new Messages(language);
    show(
        messages, "start.who.title", WhoController.class, () -> new WhoController(staff, messages, chosen),
        WhoController::focus);
  }

  void showOpening(Language language, boolean sample) {
    opening.show(new Messages(language).get(sample ? "start.preparing" : "start.opening"));
  }

  void hideOpening() {
    opening.hide();
  }

  private <C> void show(
      Messages messages, String titleKey, Class<C> controller, Supplier<C> maker, Consumer<C> focus) {
    var view = new Views(messages, Map.of(controller, maker)).load(controller);
    stage.setTitle(messages.get("shell.title", messages.get(titleKey)));
    put(view.root());
    // What lies in a scroll pane can take the focus only once it is laid out.
    view.root().applyCss();
    view.root().layout();
    focus.accept(view.controller());
  }

  private void put(Parent root) {
    Roots.put(stage, root, new TextSize(around.settings()));
    if (!stage.isShowing()) {
      // As large as what follows in it: a window that grows under one's hands is a nuisance, and may not even do so.
      WindowPlace.restore(stage, around.settings());
      stage.show();
    }
  }
}
