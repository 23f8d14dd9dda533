package app.fifteen.desktop.merge;

import app.fifteen.client.Clients;
import app.fifteen.client.merge.Merge;
import app.fifteen.client.merge.MergeId;
import app.fifteen.client.merge.Merges;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.ClientAction;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;

/** Merging clients and taking that back, put together; each window is made anew when it is opened. */
public final class MergePart implements Part {

  private static final Duration UNDO_SHOWN = Duration.ofSeconds(20);

  private final Workplace place;
  private final Database database;
  private final Clock clock;
  private final Clients clients;
  private final Merges merges;

  public MergePart(Workplace place, Database database, Clock clock, Clients clients, Merges merges) {
    this.database = database;
    this.clock = clock;
    this.clients = clients;
    this.merges = merges;
    this.place = place;
  }

  @Override
  public List<MenuItem> menuItems(ListMenu menu) {
    return menu == ListMenu.CLIENTS ? List.of(place.menuItem("clients.menu.duplicates", this::openDuplicates)) : List.of();
  }

  @Override
  public List<ClientAction> clientActions() {
    return List.of(
        ClientAction.inMenu("clientpage.menu.merge", id -> openMerge(id, Optional.empty())),
        ClientAction.inMenu("clientpage.menu.unmerge", this::openUnmerge));
  }

  /** @param other whom to merge into the client; empty to look for them first */
  public Stage openMerge(ClientId client, Optional<ClientId> other) {
    return openMerge(client, other, _ -> {});
  }

  private Stage openMerge(ClientId client, Optional<ClientId> other, Consumer<Merge> merged) {
    var window = new Stage[1];
    var books =
        new MergeViewModel.Books(
            database, clients.store, merges.store, merges.candidates, clients.fieldWords);
    var model =
        new MergeViewModel(
            books, merges.mergeClients, place.desk(), place.tasks(),
            (merge, name) -> {
              window[0].hide();
              merged.accept(merge);
              place.notices().say(
                  place.desk().messages().get("merge.done", merge.otherName(), name), UNDO_SHOWN, () -> unmerge(merge.id()));
            });
    model.open(client, other);
    var view =
        new Views(place.desk().messages(), Map.of(MergeController.class, () -> new MergeController(model, place.desk())))
            .load(MergeController.class);
    window[0] = show("merge.title", view.root());
    view.controller().focus();
    return window[0];
  }

  /** The likely duplicates among all clients. */
  public Stage openDuplicates() {
    // The comparison tells the list what is done with.
    var list = new DuplicatesViewModel[1];
    list[0] =
        new DuplicatesViewModel(
            database, merges.duplicates, place.tasks(),
            (one, other) -> openMerge(one, Optional.of(other), merge -> list[0].merged(merge.other())));
    list[0].read();
    var view =
        new Views(place.desk().messages(), Map.of(DuplicatesController.class, () -> new DuplicatesController(list[0], place.desk())))
            .load(DuplicatesController.class);
    return show("duplicates.title", view.root());
  }

  /** Takes the newest merge into a client back, after asking. */
  public void openUnmerge(ClientId client) {
    place.tasks().run(
        () -> database.read(tx -> merges.store.latest(tx, client)),
        latest ->
            latest.ifPresentOrElse(
                this::ask, () -> place.dialogs().refused(Rejection.of("merge.undo.none"))));
  }

  private void ask(Merge merge) {
    var messages = place.desk().messages();
    var when = place.desk().when().at(merge.at(), clock.instant());
    if (place.dialogs().confirm(
        messages.get("merge.undo.question", merge.otherName(), when), messages.get("merge.undo.separate"))) {
      unmerge(merge.id());
    }
  }

  private void unmerge(MergeId merge) {
    place.tasks().run(
        () -> merges.unmergeClients.unmerge(merge, place.desk().actor()),
        outcome ->
            outcome.use(
                done -> place.notices().say(place.desk().messages().get("merge.undone", done.otherName())), place.dialogs()::refused));
  }

  private Stage show(String titleKey, Parent content) {
    var window = ModalWindow.show(place.dialogs(), place.desk().messages().get(titleKey), content);
    window.setMinWidth(700);
    window.setMinHeight(480);
    return window;
  }
}
