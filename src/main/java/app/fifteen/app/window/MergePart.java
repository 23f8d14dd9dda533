package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.client.merge.Merge;
import app.fifteen.client.merge.MergeId;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.ModalWindow;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Views;
import app.fifteen.desktop.merge.DuplicatesController;
import app.fifteen.desktop.merge.DuplicatesViewModel;
import app.fifteen.desktop.merge.MergeController;
import app.fifteen.desktop.merge.MergeViewModel;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Rejection;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;


/** Merging clients and taking that back, put together; each window is made anew when it is opened. */
final class MergePart {

  private static final Duration UNDO_SHOWN = Duration.ofSeconds(20);

  private final Features features;
  private final Desk desk;
  private final Tasks tasks;
  private final Notices notices;
  private final Dialogs dialogs;

  MergePart(Features features, Desk desk, Tasks tasks, Notices notices, Dialogs dialogs) {
    this.features = features;
    this.desk = desk;
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
  }

  /** @param other whom to merge into the client; empty to look for them first */
  Stage openMerge(ClientId client, Optional<ClientId> other) {
    return openMerge(client, other, _ -> {});
  }

  private Stage openMerge(ClientId client, Optional<ClientId> other, Consumer<Merge> merged) {
    var window = new Stage[1];
    var books =
        new MergeViewModel.Books(
            features.database, features.clients.store, features.merges.store, features.merges.candidates, features.clients.fieldWords);
    var model =
        new MergeViewModel(
            books, features.merges.mergeClients, desk, tasks,
            (merge, name) -> {
              window[0].hide();
              merged.accept(merge);
              notices.say(
                  desk.messages().get("merge.done", merge.otherName(), name), UNDO_SHOWN, () -> unmerge(merge.id()));
            });
    model.open(client, other);
    var view =
        new Views(desk.messages(), Map.of(MergeController.class, () -> new MergeController(model, desk)))
            .load(MergeController.class);
    window[0] = show("merge.title", view.root());
    view.controller().focus();
    return window[0];
  }

  /** The likely duplicates among all clients. */
  Stage openDuplicates() {
    // The comparison tells the list what is done with.
    var list = new DuplicatesViewModel[1];
    list[0] =
        new DuplicatesViewModel(
            features.database, features.merges.duplicates, tasks,
            (one, other) -> openMerge(one, Optional.of(other), merge -> list[0].merged(merge.other())));
    list[0].read();
    var view =
        new Views(desk.messages(), Map.of(DuplicatesController.class, () -> new DuplicatesController(list[0], desk)))
            .load(DuplicatesController.class);
    return show("duplicates.title", view.root());
  }

  /** Takes the newest merge into a client back, after asking. */
  void openUnmerge(ClientId client) {
    tasks.run(
        () -> features.database.read(tx -> features.merges.store.latest(tx, client)),
        latest ->
            latest.ifPresentOrElse(
                this::ask, () -> dialogs.refused(Rejection.of("merge.undo.none"))));
  }

  private void ask(Merge merge) {
    var messages = desk.messages();
    var when = desk.when().at(merge.at(), features.clock.instant());
    if (dialogs.confirm(
        messages.get("merge.undo.question", merge.otherName(), when), messages.get("merge.undo.separate"))) {
      unmerge(merge.id());
    }
  }

  private void unmerge(MergeId merge) {
    tasks.run(
        () -> features.merges.unmergeClients.unmerge(merge, desk.actor()),
        outcome ->
            outcome.use(
                done -> notices.say(desk.messages().get("merge.undone", done.otherName())), dialogs::refused));
  }

  private Stage show(String titleKey, Parent content) {
    var window = ModalWindow.show(dialogs, desk.messages().get(titleKey), content);
    window.setMinWidth(700);
    window.setMinHeight(480);
    return window;
  }
}
