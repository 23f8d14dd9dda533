package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.desktop.inbox.InboxController;
import app.fifteen.desktop.inbox.InboxViewModel;
import app.fifteen.desktop.inbox.RegisterController;
import app.fifteen.desktop.inbox.RegisterViewModel;
import app.fifteen.desktop.inbox.RequestController;
import app.fifteen.desktop.inbox.RequestViewModel;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Views;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.InboxRow;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** The inbox and the form for a new request, put together. */
final class InboxPart {

  private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final Dialogs dialogs;
  private final InboxViewModel list;
  private final RequestViewModel request;
  private final RegisterViewModel register;
  private final Views views;
  private final Views.View<InboxController> view;

  InboxPart(
      Features features,
      Desk desk,
      Ticker ticker,
      Tasks tasks,
      Notices notices,
      Dialogs dialogs,
      Consumer<RequestId> registered,
      Consumer<ClientId> openClient,
      Runnable complain) {
    this.desk = desk;
    this.dialogs = dialogs;
    list = new InboxViewModel(features.database, features.requests.inbox, desk, tasks, ticker::now);
    ticker.nowProperty().addListener((_, before, now) -> list.tick(before, now));
    request =
        new RequestViewModel(
            features.database, features.requests.stories, features.requests.handleRequest, features.requests.undoHandling, features.requests.chooseClient,
            ticker::now, desk, tasks, notices, list.selectedProperty());
    register =
        new RegisterViewModel(
            features.database, features.requests.registerRequest, features.requests.findCaller,
            features.clients.companies, features.clock, tasks,
            registered);
    views =
        new Views(
            desk.messages(),
            Map.of(
                InboxController.class, () -> new InboxController(list, desk, ticker, this::openRegister),
                RequestController.class, () -> new RequestController(request, desk, ticker, openClient, complain),
                RegisterController.class, () -> new RegisterController(register, desk.messages())));
    view = views.load(InboxController.class);
  }

  Screen screen() {
    var badge =
        Bindings.createStringBinding(
            () -> list.openProperty().get() == 0 ? "" : String.valueOf(list.openProperty().get()),
            list.openProperty());
    return new Screen(
        "nav.inbox", Feather.INBOX, new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN), view::root,
        this::focus, badge);
  }

  void addShortcuts(Scene scene) {
    scene.getAccelerators().put(NEW, this::openRegister);
    // A digit means the same while the keyboard is in the sidebar, where nothing else would answer it.
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (view.root().getScene() == scene) {
            view.controller().onKey(key);
          }
        });
  }

  void openRegister() {
    ModalWindow.show(dialogs, desk.messages().get("register.title"), views.load(RegisterController.class).root());
  }

  void addMenuItems(MenuItem... items) {
    view.controller().addMenuItems(items);
  }

  /** What the list shows. */
  InboxFilter filter() {
    return list.filter();
  }

  void refresh() {
    list.refresh();
    request.refresh();
  }

  /** Null while none is. */
  RequestId selected() {
    return list.selectedProperty().get();
  }

  void select(RequestId id) {
    list.selectedProperty().set(id);
  }

  void focus() {
    view.controller().focusList();
  }

  /** The open request to turn to next. */
  ReadOnlyObjectProperty<Optional<InboxRow>> mostUrgentProperty() {
    return list.mostUrgentProperty();
  }
}
