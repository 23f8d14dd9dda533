package app.fifteen.desktop.privacy;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.database.Forgotten;
import app.fifteen.desktop.kit.ClientAction;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Rejection;
import app.fifteen.privacy.Privacy;
import app.fifteen.privacy.PrivacyAct;
import app.fifteen.staff.Permission;
import app.fifteen.staff.Staff;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

/** What people may ask of an office about their data, put together; each window is made anew when it is opened. */
public final class PrivacyPart implements Part {

  private static final int ACTS = 1000;

  private final Workplace place;
  private final Database database;
  private final Clients clients;
  private final Staff staff;
  private final Privacy privacy;

  public PrivacyPart(Workplace place, Database database, Clients clients, Staff staff, Privacy privacy) {
    this.database = database;
    this.clients = clients;
    this.staff = staff;
    this.privacy = privacy;
    this.place = place;
  }

  @Override
  public List<MenuItem> menuItems(ListMenu menu) {
    return menu == ListMenu.CLIENTS ? List.of(place.menuItem("clients.menu.privacy_acts", this::openActs)) : List.of();
  }

  @Override
  public List<ClientAction> clientActions() {
    return List.of(
        ClientAction.inMenu("clientpage.menu.export", this::openExport),
        ClientAction.inMenu("clientpage.menu.erase", this::openErase));
  }

  public Stage openExport(ClientId client) {
    var model =
        new ExportPersonViewModel(database, clients.store, privacy.exportPerson, client, place.desk(), place.tasks());
    var view =
        new Views(place.desk().messages(), Map.of(ExportPersonController.class, () -> new ExportPersonController(model, place.desk())))
            .load(ExportPersonController.class);
    return show("person.export.title", view.root());
  }

  public void openErase(ClientId client) {
    supervisorOnly("privacy.erase.supervisor_only", () -> showErase(client));
  }

  /** Whoever may not is told who may, before they fill anything in. */
  private void supervisorOnly(String refusalKey, Runnable open) {
    if (Permission.ERASE_PEOPLE.of(place.desk().actor())) {
      open.run();
    } else {
      place.tasks().run(
          () -> database.read(staff.store::supervisorNames),
          names -> place.dialogs().refused(Rejection.of(refusalKey, names)));
    }
  }

  private void showErase(ClientId client) {
    var window = new Stage[1];
    var model =
        new ErasePersonViewModel(
            database, clients.store, privacy.erasePerson, client, place.desk(), place.tasks(),
            forgotten -> {
              window[0].hide();
              tell(forgotten);
            });
    var view =
        new Views(place.desk().messages(), Map.of(ErasePersonController.class, () -> new ErasePersonController(model, place.desk())))
            .load(ErasePersonController.class);
    window[0] = show("person.erase.title", view.root());
    view.controller().bindWindow(window[0]);
  }

  private void tell(Forgotten forgotten) {
    var messages = place.desk().messages();
    switch (forgotten) {
      case Forgotten.Entirely() -> place.notices().say(messages.get("person.erase.done"));
      case Forgotten.NotYet() -> place.notices().say(messages.get("person.erase.done_not_yet"));
      case Forgotten.ByAdministrator(var statement) ->
          place.dialogs()
              .toCopy(messages.get("person.erase.done"), messages.get("person.erase.administrator"), statement);
    }
  }

  /** What was given out and erased. */
  public void openActs() {
    supervisorOnly(
        "privacy.acts.supervisor_only",
        () ->
            place.tasks().run(
                () -> database.read(tx -> privacy.acts.newest(tx, ACTS)), this::showActs));
  }

  private void showActs(List<PrivacyAct> acts) {
    var view =
        new Views(place.desk().messages(), Map.of(PrivacyActsController.class, () -> new PrivacyActsController(acts, place.desk())))
            .load(PrivacyActsController.class);
    show("privacy.acts.title", view.root());
  }

  private Stage show(String titleKey, Parent content) {
    return ModalWindow.show(place.dialogs(), place.desk().messages().get(titleKey), content);
  }
}
