package app.fifteen.desktop.sealed;

import app.fifteen.client.Clients;
import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.desktop.kit.Badges;
import app.fifteen.desktop.kit.ClientAction;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.RequestDetails;
import app.fifteen.request.Requests;
import app.fifteen.sealed.SealedMessageRow.Complainer;
import app.fifteen.sealed.SealedMessages;
import app.fifteen.staff.Permission;
import app.fifteen.staff.Staff;
import app.fifteen.staff.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** Complain to the manager (R26), put together: the screen, and the form that anybody opens from wherever they are. */
public final class SealedPart implements Part {

  private static final KeyCombination WRITE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Workplace place;
  private final Database database;
  private final SealedMessages messages;
  private final Clients clients;
  private final Staff staff;
  private final Requests requests;
  private final OneAtATime opening;
  private final SealedMessagesViewModel model;
  private final Views.View<SealedMessagesController> view;
  private final Screen screen;

  public SealedPart(
      Workplace place, Database database, SealedMessages messages, Clients clients, Staff staff, Requests requests) {
    this.place = place;
    this.database = database;
    this.messages = messages;
    this.clients = clients;
    this.staff = staff;
    this.requests = requests;
    var desk = place.desk();
    opening = new OneAtATime(place.tasks());
    model = new SealedMessagesViewModel(database, messages, desk, place.notices(), place.tasks());
    view =
        new Views(
                desk.messages(),
                Map.of(
                    SealedMessagesController.class,
                        () -> new SealedMessagesController(model, desk, place.ticker(), place.drafts(), this::writeOfNobody),
                    SealedMessageController.class, () -> new SealedMessageController(model, place, this::focusList)))
            .load(SealedMessagesController.class);
    screen =
        new Screen(
            "nav.sealed", Feather.LOCK, new KeyCodeCombination(KeyCode.DIGIT7, KeyCombination.SHORTCUT_DOWN), view::root,
            this::focusList, Badges.of(model.waitingProperty()));
  }

  private void focusList() {
    view.controller().focusList();
  }

  private void writeOfNobody() {
    write(_ -> Optional.empty());
  }

  private void writeOf(ClientId client) {
    write(_ -> Optional.of(client));
  }

  /** Of whoever the one at the desk is looking at, if that is somebody in the books; a practice call is with nobody real. */
  private void writeOfWhoeverIsShown() {
    switch (place.lookingAt().orElse(null)) {
      case Destination.PracticeCall _ -> {}
      case Destination.Client(var client) -> writeOf(client);
      case Destination.Request(var request) -> write(tx -> client(tx, request));
      case null, default -> writeOfNobody();
    }
  }

  private Optional<ClientId> client(Transaction tx, RequestId request) {
    var region = place.desk().policy().office().phoneRegion();
    return requests.stories
        .of(tx, request, region, place.ticker().now())
        .flatMap(RequestDetails::client);
  }

  /** @param who whose message it is, as far as they are in the books */
  private void write(Function<Transaction, Optional<ClientId>> who) {
    opening.run(
        () -> database.read(tx -> people(tx, who.apply(tx).flatMap(id -> clients.store.byId(tx, id)).map(one -> new Complainer(one.id(), one.facts().name())))),
        this::show);
  }

  private SealedFormViewModel.People people(Transaction tx, Optional<Complainer> client) {
    var active = staff.store.all(tx).stream().filter(StaffMember::active).toList();
    var readers = active.stream().filter(Permission.READ_SEALED::of).map(StaffMember::name).collect(Collectors.joining(", "));
    return new SealedFormViewModel.People(client, active, readers);
  }

  private void show(SealedFormViewModel.People people) {
    var words = place.desk().messages();
    var form = new SealedFormViewModel(messages.sealMessage, people, place);
    ModalWindow.show(
        place.dialogs(), words.get("sealed.form.title"),
        new Views(words, Map.of(SealedFormController.class, () -> new SealedFormController(form, words, place.dialogs())))
            .load(SealedFormController.class)
            .root());
  }

  @Override
  public Optional<Screen> screen() {
    return Optional.of(screen);
  }

  @Override
  public boolean open(Destination where) {
    if (where instanceof Destination.SealedMessage(var id)) {
      model.show(id);
      return true;
    }
    return false;
  }

  @Override
  public List<Destination> opened() {
    return Optional.ofNullable(model.selectedProperty().get())
        .<Destination>map(row -> new Destination.SealedMessage(row.message().id()))
        .stream()
        .toList();
  }

  @Override
  public Optional<Destination> lookingAt() {
    return Optional.ofNullable(model.selectedProperty().get())
        .flatMap(row -> row.client().map(client -> new Destination.Client(client.id())));
  }

  @Override
  public List<ClientAction> clientActions() {
    return List.of(ClientAction.inMenu("sealed.menu", this::writeOf));
  }

  @Override
  public List<MenuItem> menuItems(ListMenu menu) {
    return menu == ListMenu.INBOX || menu == ListMenu.COMPLAINTS
        ? List.of(place.menuItem("sealed.menu", this::writeOfWhoeverIsShown))
        : List.of();
  }

  @Override
  public void addShortcuts(Scene scene) {
    scene.getAccelerators().put(WRITE, this::writeOfWhoeverIsShown);
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
