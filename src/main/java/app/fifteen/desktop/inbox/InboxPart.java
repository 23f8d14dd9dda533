package app.fifteen.desktop.inbox;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.Badges;
import app.fifteen.desktop.kit.Correction;
import app.fifteen.desktop.kit.DraftFields;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.WindowKeys;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.CorrectContact;
import app.fifteen.request.InboxFilter;
import app.fifteen.request.InboxRow;
import app.fifteen.request.Requests;
import app.fifteen.request.StoryRow;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The inbox and the form for a new request, put together. */
public final class InboxPart implements Part {

  private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

  private final Workplace place;
  private final Requests requests;
  private final InboxViewModel list;
  private final RequestViewModel request;
  private final RegisterViewModel register;
  private final Views views;
  private final Views.View<InboxController> view;
  private final Screen screen;
  private final BooleanProperty turning;

  /** @param own told of a request that was registered here: it needs no announcement */
  public InboxPart(Workplace place, Database database, Clock clock, Requests requests, Clients clients, Consumer<RequestId> own) {
    this.place = place;
    this.requests = requests;
    var desk = place.desk();
    var ticker = place.ticker();
    var tasks = place.tasks();
    list = new InboxViewModel(database, requests.inbox, desk, tasks, ticker::now);
    ticker.nowProperty().addListener((_, before, now) -> list.tick(before, now));
    request =
        new RequestViewModel(
            database, requests, ticker::now, desk, tasks, place.notices(), place.drafts(),
            list.selectedProperty(), this::answered);
    register =
        new RegisterViewModel(
            database, requests.registerRequest, requests.findCaller, clients.companies, clock, tasks,
            place.drafts(), (id, typed) -> registered(id, typed, own));
    views =
        new Views(
            desk.messages(),
            Map.of(
                InboxController.class, () -> new InboxController(list, desk, ticker, place.drafts(), this::openRegister),
                RequestController.class,
                    () ->
                        new RequestController(
                            request, desk, ticker, id -> place.open(new Destination.Client(id)), this::complain,
                            row -> correct(requests, row)),
                RegisterController.class, () -> new RegisterController(register, desk.messages())));
    view = views.load(InboxController.class);
    turning = place.settings().remembered("turn.after_answer", true);
    var turn = new CheckMenuItem(desk.messages().get("inbox.turn"));
    turn.selectedProperty().bindBidirectional(turning);
    view.controller().addMenuItems(turn);
    screen =
        new Screen(
            "nav.inbox", Feather.INBOX, new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
            view::root, this::focus, Badges.of(list.openProperty()));
  }

  /** Ready for the next call, unless whoever sits here wants to stay. */
  private void answered(RequestId id) {
    if (turning.get()) {
      view.controller().turning();
      list.turnFrom(id);
    }
  }

  private void registered(RequestId id, DraftFields.Said said, Consumer<RequestId> own) {
    own.accept(id);
    select(id);
    list.refresh();
    request.registered(said.back(by -> takeBack(id, by)));
    // Once the form is closed and its window gives the keyboard back.
    place.tasks().later(this::focus);
  }

  /** And opens the form, to which what was typed comes back. */
  private Outcome<RequestId> takeBack(RequestId id, Actor actor) {
    var outcome = requests.takeBackRegistration.takeBack(id, actor);
    outcome.use(_ -> place.tasks().later(this::openRegister), _ -> {});
    return outcome;
  }

  private void correct(Requests requests, StoryRow row) {
    var request = list.selectedProperty().get();
    new Correction<>(
            CorrectContact.CONTACTS.stream().sorted().toList(), row.kind(), row.words().orElse(""),
            (kind, words, actor) -> requests.correctContact.correct(request, row.id(), kind, words, actor))
        .show(place);
  }

  /** Of the request that is selected, or of somebody who is asked for. */
  private void complain() {
    place.open(new Destination.NewComplaint(lookingAt()));
  }

  @Override
  public Optional<Screen> screen() {
    return Optional.of(screen);
  }

  @Override
  public boolean open(Destination where) {
    if (where instanceof Destination.Request(var id)) {
      select(id);
      return true;
    }
    return false;
  }

  @Override
  public List<Destination> opened() {
    return lookingAt().stream().toList();
  }

  @Override
  public Optional<Destination> lookingAt() {
    return Optional.ofNullable(list.selectedProperty().get()).map(Destination.Request::new);
  }

  @Override
  public void addShortcuts(Scene scene) {
    scene.getAccelerators().put(NEW, this::openRegister);
    WindowKeys.answer(scene, view.root(), view.controller()::onKey);
  }

  private void openRegister() {
    ModalWindow.show(place.dialogs(), place.desk().messages().get("register.title"), views.load(RegisterController.class).root());
  }

  @Override
  public void addMenuItems(ListMenu menu, List<MenuItem> items) {
    if (menu == ListMenu.INBOX) {
      view.controller().addMenuItems(items.toArray(MenuItem[]::new));
    }
  }

  /** What the list shows. */
  public InboxFilter filter() {
    return list.filter();
  }

  @Override
  public void refresh() {
    list.refresh();
    request.refresh();
  }

  private void select(RequestId id) {
    list.selectedProperty().set(id);
  }

  private void focus() {
    view.controller().focusList();
  }

  /** The open request to turn to next. */
  public ReadOnlyObjectProperty<Optional<InboxRow>> mostUrgentProperty() {
    return list.mostUrgentProperty();
  }
}
