package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.client.ErasedStore;
import app.fifteen.client.exchange.ClientImport;
import app.fifteen.client.exchange.ExportClients;
import app.fifteen.complaint.exchange.ExportComplaints;
import app.fifteen.desktop.exchange.ClientLook;
import app.fifteen.desktop.exchange.ExportController;
import app.fifteen.desktop.exchange.ExportSource;
import app.fifteen.desktop.exchange.ExportViewModel;
import app.fifteen.desktop.exchange.ImportController;
import app.fifteen.desktop.exchange.ImportFootController;
import app.fifteen.desktop.exchange.ImportLook;
import app.fifteen.desktop.exchange.ImportRunViewModel;
import app.fifteen.desktop.exchange.ImportViewModel;
import app.fifteen.desktop.exchange.RequestLook;
import app.fifteen.desktop.exchange.RequestSource;
import app.fifteen.desktop.exchange.WholeSource;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Views;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.ImportKind;
import app.fifteen.exchange.importing.PreviewFile;
import app.fifteen.remedy.exchange.ExportRemedies;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.exchange.ExportRequests;
import app.fifteen.request.exchange.RequestImport;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** Import and export of requests, clients, complaints and remedies, put together; each window is made anew when it is opened. */
final class ExchangePart {

  private static final KeyCombination IMPORT = new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

  private final Features features;
  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final Dialogs dialogs;
  private final Supplier<InboxFilter> list;

  /** @param list what the inbox shows at the moment */
  ExchangePart(
      Features features, Desk desk, Tasks tasks, Notices notices, Dialogs dialogs, Supplier<InboxFilter> list) {
    this.features = features;
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
    this.list = list;
  }

  /** For the menu of the inbox; their shortcuts work wherever that menu is on screen. */
  MenuItem[] menuItems() {
    return new MenuItem[] {
      item("importing.menu", IMPORT, () -> openImport(Optional.empty())),
      new SeparatorMenuItem(),
      item("exporting.menu.list", EXPORT, () -> openExport(Optional.of(list.get()))),
      item("exporting.menu.all", null, () -> openExport(Optional.empty()))
    };
  }

  /** For the menu of the clients; their shortcuts work wherever that menu is on screen. */
  MenuItem[] clientMenuItems() {
    return new MenuItem[] {
      item("importing.clients.menu", IMPORT, () -> openClientImport(Optional.empty())),
      new SeparatorMenuItem(),
      item("exporting.clients.menu", EXPORT, this::openClientExport)
    };
  }

  /** For the menu of the complaints; the shortcut works wherever that menu is on screen. */
  MenuItem[] complaintMenuItems() {
    return new MenuItem[] {item("exporting.complaints.menu", EXPORT, this::openComplaintExport)};
  }

  /** For the menu of the remedies. */
  MenuItem[] remedyMenuItems() {
    return new MenuItem[] {item("exporting.remedies.menu", null, this::openRemedyExport)};
  }

  private MenuItem item(String key, KeyCombination shortcut, Runnable open) {
    var item = new MenuItem(desk.messages().get(key));
    item.setAccelerator(shortcut);
    item.setOnAction(_ -> open.run());
    return item;
  }

  /** @param file shown at once, if given */
  Stage openImport(Optional<Path> file) {
    return openImport(
        new RequestImport(
            features.database, features.offices, features.staff, features.attachRequests, features.clock),
        new RequestLook(desk),
        "importing.title", file);
  }

  /** @param file shown at once, if given */
  Stage openClientImport(Optional<Path> file) {
    return openImport(
        new ClientImport(
            features.database, features.offices, features.staff, new ErasedStore(), desk.messages(), features.clock),
        new ClientLook(desk), "importing.clients.title", file);
  }

  private <F extends ImportField, R> Stage openImport(
      ImportKind<F, R> kind, ImportLook<F, R> look, String titleKey, Optional<Path> file) {
    var messages = desk.messages();
    var model = new ImportViewModel<>(new PreviewFile<>(kind), kind.fields(), messages.locale(), tasks);
    var run = new ImportRunViewModel<>(new ImportFile<>(kind), messages, tasks, messages.get(titleKey));
    var view =
        new Views(
                messages,
                Map.of(
                    ImportController.class, () -> new ImportController<>(model, run, look, desk, dialogs),
                    ImportFootController.class, () -> new ImportFootController(model, run, look, desk)))
            .load(ImportController.class);
    var window = ModalWindow.show(dialogs, messages.get(titleKey), view.root());
    window.setMinWidth(820);
    window.setMinHeight(520);
    view.controller().bindWindow(window);
    file.ifPresent(model::open);
    return window;
  }

  Stage openExport(Optional<InboxFilter> filter) {
    var exporting = new ExportRequests(features.database, features.offices, features.staff, features.clock);
    return openExport(new RequestSource(exporting, filter));
  }

  Stage openClientExport() {
    return openExport(
        new WholeSource(
            "clients", "exporting.clients.title", "exporting.clients.hint",
            new ExportClients(features.database, features.offices, features.staff)::export));
  }

  Stage openComplaintExport() {
    return openExport(
        new WholeSource(
            "complaints", "exporting.complaints.title", "exporting.complaints.hint",
            new ExportComplaints(features.database, features.offices)::export));
  }

  Stage openRemedyExport() {
    return openExport(
        new WholeSource(
            "remedies", "exporting.remedies.title", "exporting.remedies.hint",
            new ExportRemedies(features.database)::export));
  }

  private Stage openExport(ExportSource source) {
    var model = new ExportViewModel(source, desk, tasks, features.clock);
    var view =
        new Views(desk.messages(), Map.of(ExportController.class, () -> new ExportController(model, desk)))
            .load(ExportController.class);
    var window = ModalWindow.show(dialogs, source.title(desk.messages()), view.root());
    view.controller().bindWindow(window, notices);
    return window;
  }
}
