package app.fifteen.desktop.exchange;

import app.fifteen.card.exchange.CardFiles;
import app.fifteen.client.exchange.ClientFiles;
import app.fifteen.complaint.exchange.ExportComplaints;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.ExportOffer;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.ImportKind;
import app.fifteen.exchange.importing.PreviewFile;
import app.fifteen.kernel.Outcome;
import app.fifteen.remedy.exchange.ExportRemedies;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.exchange.RequestFiles;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** Import and export of requests, clients, complaints, cards and remedies, put together; each window is made anew when it is opened. */
public final class ExchangePart implements Part {

  private static final KeyCombination IMPORT = new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination EXPORT = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

  private final ClientFiles clients;
  private final RequestFiles requests;
  private final ExportComplaints complaints;
  private final CardFiles cards;
  private final ExportRemedies remedies;
  private final Clock clock;
  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final Dialogs dialogs;
  private final ShownLists lists;
  private final ListExports shown;

  public ExchangePart(
      Workplace place,
      Clock clock,
      RequestFiles requests,
      ClientFiles clients,
      ExportComplaints complaints,
      CardFiles cards,
      ExportRemedies remedies,
      ShownLists lists) {
    this.clients = clients;
    this.requests = requests;
    this.complaints = complaints;
    this.cards = cards;
    this.remedies = remedies;
    this.clock = clock;
    this.desk = place.desk();
    this.tasks = place.tasks();
    this.notices = place.notices();
    this.dialogs = place.dialogs();
    this.lists = lists;
    shown = new ListExports(desk.messages(), lists, clients, complaints, cards, remedies);
  }

  /** Their shortcuts work wherever the menu is on screen. */
  @Override
  public List<MenuItem> menuItems(ListMenu menu) {
    return switch (menu) {
      case INBOX ->
          List.of(
              item("importing.menu", IMPORT, () -> openImport(Optional.empty())),
              new SeparatorMenuItem(),
              item("exporting.menu.list", EXPORT, () -> openExport(Optional.of(lists.requests().get()))),
              item("exporting.menu.all", null, () -> openExport(Optional.empty())));
      case CLIENTS ->
          List.of(
              item("importing.clients.menu", IMPORT, () -> openClientImport(Optional.empty())),
              new SeparatorMenuItem(),
              item("exporting.menu.list", EXPORT, () -> openExport(shown.ofClients())),
              item("exporting.clients.menu", null, this::openClientExport));
      case COMPLAINTS ->
          List.of(
              item("exporting.menu.list", EXPORT, () -> openExport(shown.ofComplaints())),
              item("exporting.complaints.menu", null, this::openComplaintExport));
      case CARDS ->
          List.of(
              item("importing.cards.menu", IMPORT, () -> openCardImport(Optional.empty())),
              new SeparatorMenuItem(),
              item("exporting.menu.list", EXPORT, () -> openExport(shown.ofCards())),
              item("exporting.card_ledger.menu", null, () -> shown.ofMovements().ifPresentOrElse(this::openExport, this::sayNoCard)),
              new SeparatorMenuItem(),
              item("exporting.cards.menu", null, this::openCardExport),
              item("exporting.ledger.menu", null, this::openLedgerExport));
      case REMEDIES ->
          List.of(
              item("exporting.menu.list", EXPORT, () -> openExport(shown.ofRemedies())),
              item("exporting.remedies.menu", null, this::openRemedyExport));
    };
  }

  private MenuItem item(String key, KeyCombination shortcut, Runnable open) {
    var item = new MenuItem(desk.messages().get(key));
    item.setAccelerator(shortcut);
    item.setOnAction(_ -> open.run());
    return item;
  }

  /** @param file shown at once, if given */
  public Stage openImport(Optional<Path> file) {
    return openImport(
        requests.requestImport,
        new RequestLook(desk),
        "importing.title", file);
  }

  /** @param file shown at once, if given */
  public Stage openClientImport(Optional<Path> file) {
    return openImport(
        clients.clientImport(desk.messages()),
        new ClientLook(desk), "importing.clients.title", file);
  }

  /** @param file shown at once, if given */
  public Stage openCardImport(Optional<Path> file) {
    return openImport(
        cards.cardImport(desk.messages()), new CardLook(desk), "importing.cards.title", file);
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

  public Stage openExport(Optional<InboxFilter> filter) {
    return openExport(new RequestSource(requests.exportRequests, filter));
  }

  public Stage openClientExport() {
    return openExport(
        offer("clients", "exporting.clients.title", hint("exporting.clients.hint"), clients.exportClients::export));
  }

  public Stage openComplaintExport() {
    return openExport(
        offer("complaints", "exporting.complaints.title", hint("exporting.complaints.hint"), complaints::export));
  }

  public Stage openCardExport() {
    return openExport(
        offer("cards", "exporting.cards.title", hint("exporting.cards.hint"), cards.exportCards::export));
  }

  public Stage openLedgerExport() {
    return openExport(
        offer("card-ledger", "exporting.ledger.title", hint("exporting.ledger.hint"), cards.exportLedger::export));
  }

  public Stage openRemedyExport() {
    return openExport(
        offer("remedies", "exporting.remedies.title", hint("exporting.remedies.hint"), remedies::export));
  }

  private void sayNoCard() {
    notices.say(desk.messages().get("exporting.card_ledger.none"));
  }

  private String hint(String key) {
    return desk.messages().get(key);
  }

  private ExportOffer offer(
      String fileName, String titleKey, String hint, BiFunction<ExportPlan, Progress, Outcome<Long>> exporting) {
    return new ExportOffer(fileName, desk.messages().get(titleKey), hint, exporting);
  }

  /** What another screen offers. */
  public Stage openExport(ExportOffer offer) {
    return openExport(new OfferedSource(offer));
  }

  private Stage openExport(ExportSource source) {
    var model = new ExportViewModel(source, desk, tasks, clock);
    var view =
        new Views(desk.messages(), Map.of(ExportController.class, () -> new ExportController(model, desk)))
            .load(ExportController.class);
    var window = ModalWindow.show(dialogs, source.title(desk.messages()), view.root());
    view.controller().bindWindow(window, notices);
    return window;
  }
}
