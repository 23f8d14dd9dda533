package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.privacy.ErasePersonController;
import app.fifteen.desktop.privacy.ErasePersonViewModel;
import app.fifteen.desktop.privacy.ExportPersonController;
import app.fifteen.desktop.privacy.ExportPersonViewModel;
import app.fifteen.desktop.privacy.PrivacyActsController;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Rejection;
import app.fifteen.privacy.PrivacyAct;
import app.fifteen.staff.Permission;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.stage.Stage;


/** What people may ask of an office about their data, put together; each window is made anew when it is opened. */
final class PrivacyPart {

  private static final int ACTS = 1000;

  private final Features features;
  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final Dialogs dialogs;

  PrivacyPart(Features features, Desk desk, Tasks tasks, Notices notices, Dialogs dialogs) {
    this.features = features;
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
  }

  Stage openExport(ClientId client) {
    var model =
        new ExportPersonViewModel(features.database, features.clients.store, features.personalData.exportPerson, client, desk, tasks);
    var view =
        new Views(desk.messages(), Map.of(ExportPersonController.class, () -> new ExportPersonController(model, desk)))
            .load(ExportPersonController.class);
    return show("person.export.title", view.root());
  }

  void openErase(ClientId client) {
    supervisorOnly("privacy.erase.supervisor_only", () -> showErase(client));
  }

  /** Whoever may not is told who may, before they fill anything in. */
  private void supervisorOnly(String refusalKey, Runnable open) {
    if (Permission.ERASE_PEOPLE.of(desk.actor())) {
      open.run();
    } else {
      tasks.run(
          () -> features.database.read(features.staff.store::supervisorNames),
          names -> dialogs.refused(Rejection.of(refusalKey, names)));
    }
  }

  private void showErase(ClientId client) {
    var window = new Stage[1];
    var model =
        new ErasePersonViewModel(
            features.database, features.clients.store, features.personalData.erasePerson, client, desk, tasks,
            forgotten -> {
              window[0].hide();
              notices.say(desk.messages().get(forgotten ? "person.erase.done" : "person.erase.done_not_yet"));
            });
    var view =
        new Views(desk.messages(), Map.of(ErasePersonController.class, () -> new ErasePersonController(model, desk)))
            .load(ErasePersonController.class);
    window[0] = show("person.erase.title", view.root());
    view.controller().bindWindow(window[0]);
  }

  /** What was given out and erased. */
  void openActs() {
    supervisorOnly(
        "privacy.acts.supervisor_only",
        () ->
            tasks.run(
                () -> features.database.read(tx -> features.personalData.acts.newest(tx, ACTS)), this::showActs));
  }

  private void showActs(List<PrivacyAct> acts) {
    var view =
        new Views(desk.messages(), Map.of(PrivacyActsController.class, () -> new PrivacyActsController(acts, desk)))
            .load(PrivacyActsController.class);
    show("privacy.acts.title", view.root());
  }

  private Stage show(String titleKey, Parent content) {
    return ModalWindow.show(dialogs, desk.messages().get(titleKey), content);
  }
}
