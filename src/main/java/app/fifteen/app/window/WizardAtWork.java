package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.complaint.Complaints;
import app.fifteen.complaint.HeldDraft;
import app.fifteen.desktop.kit.Desk;
import app.fifteen.desktop.kit.Dialogs;
import app.fifteen.desktop.kit.Notices;
import app.fifteen.desktop.kit.OneAtATime;
import app.fifteen.desktop.kit.ShownName;
import app.fifteen.desktop.kit.Ticker;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.desktop.wizard.WizardViewModel;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.RequestDetails;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Complaints being worked on: opening, going on, leaving; one at a time at this desk. */
final class WizardAtWork implements AutoCloseable {

  static final KeyCombination COMPLAIN =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  /** Where the wizard stands. */
  interface Stand {

    /** Shows the wizard. @param focus gives it the keyboard */
    void show(Node wizard, Runnable focus);

    /** It is over: what was there before comes back. */
    void hide();

    void showCase(ComplaintId id);
  }

  private final Features features;
  private final Workplace place;
  private final Desk desk;
  private final Ticker ticker;
  private final Notices notices;
  private final Dialogs dialogs;
  private final Stand stand;
  private final OneAtATime once;
  private final WizardWindows windows;
  private final LeftDrafts leftDrafts;
  /** Those that were left, and whose last words may not be safe yet. */
  private final Set<WizardViewModel> leaving = new HashSet<>();
  private Optional<WizardWindows.Opened> current = Optional.empty();

  WizardAtWork(Features features, Workplace place, Stand stand) {
    this.features = features;
    this.place = place;
    this.desk = place.desk();
    this.ticker = place.ticker();
    this.notices = place.notices();
    this.dialogs = place.dialogs();
    this.stand = stand;
    once = new OneAtATime(place.tasks());
    windows = new WizardWindows(features, place, false);
    leftDrafts = new LeftDrafts(features, place, () -> current.isPresent(), this::goOn);
    ticker.nowProperty().subscribe(now -> current.ifPresent(shown -> shown.model().tick(now)));
  }

  /** Somebody complains; who it is, is asked. */
  void complain() {
    choose(Optional.empty());
  }

  /** Whoever asked for something complains; where it is doubtful who that is, it is asked. */
  void complain(RequestId request) {
    var region = desk.policy().office().phoneRegion();
    var now = ticker.now();
    once.run(
        () -> features.database.read(tx -> features.requests.stories.of(tx, request, region, now)).flatMap(RequestDetails::client),
        client ->
            client.ifPresentOrElse(
                known -> open(known, Optional.of(request)), () -> choose(Optional.of(request))));
  }

  /** Opens a complaint of a client, or goes on with the one that is open. */
  void open(ClientId client, Optional<RequestId> request) {
    once.run(
        () ->
            features.database.read(
                tx ->
                    new Before(
                        features.complaints.store.openOf(tx, client),
                        features.clients.store.byId(tx, client).map(known -> known.facts().name()).orElse(""))),
        before -> {
          if (before.open().isEmpty()) {
            openNew(client, request);
          } else {
            goOn(before.open().getFirst());
            notices.offer(
                desk.messages().get("wizard.open_already", ShownName.of(desk.messages(), before.name())),
                desk.messages().get("wizard.open_another"),
                () -> openNew(client, request));
          }
        });
  }

  /** What is open of a client already, the latest first. */
  private record Before(List<ComplaintId> open, String name) {}

  private void openNew(ClientId client, Optional<RequestId> request) {
    afterCurrent(
        () -> {
          var actor = desk.actor();
          once.run(
              () -> features.complaints.openComplaint.open(client, request, actor),
              outcome -> outcome.use(this::show, dialogs::refused));
        });
  }

  /** Goes on where it was left, at whatever desk; whoever is at it right now is asked about first. */
  void goOn(ComplaintId id) {
    if (current.filter(shown -> shown.model().id().equals(id) && !shown.model().isReadOnly()).isPresent()) {
      current.ifPresent(this::showAgain);
      return;
    }
    afterCurrent(() -> take(id, false));
  }

  /** Another comes on screen only when what was typed into this one is safe. */
  private void afterCurrent(Runnable work) {
    current.ifPresentOrElse(shown -> shown.model().settle(work), work);
  }

  private void take(ComplaintId id, boolean insist) {
    var actor = desk.actor();
    once.run(
        () -> features.complaints.takeDraft.take(id, insist, actor),
        outcome -> outcome.use(this::show, why -> refused(id, why)));
  }

  private void refused(ComplaintId id, Rejection why) {
    var messages = desk.messages();
    switch (why.key()) {
      case "complaint.draft.none", "complaint.closed" -> {
        current.filter(shown -> shown.model().id().equals(id)).ifPresent(shown -> shown.model().leave());
        stand.showCase(id);
      }
      case "complaint.draft.held" -> {
        if (dialogs.confirm(messages.get(why), messages.get("wizard.take_over"))) {
          take(id, true);
        }
      }
      default -> dialogs.refused(why);
    }
  }

  private void show(HeldDraft held) {
    leftDrafts.withdraw();
    var before = current;
    current = Optional.empty();
    before.ifPresent(
        shown -> {
          leaving.add(shown.model());
          shown.model().leave();
        });
    var ending = new Ending();
    var shown = windows.make(held, ending);
    ending.of = shown;
    current = Optional.of(shown);
    showAgain(shown);
  }

  private void showAgain(WizardWindows.Opened shown) {
    stand.show(shown.root(), shown.focus());
  }

  /** What becomes of one wizard; a later one of the same complaint is another. */
  private final class Ending implements WizardViewModel.Exits {

    private WizardWindows.Opened of;

    @Override
    public void finished(ComplaintId done) {
      if (isOver()) {
        stand.showCase(done);
      }
    }

    @Override
    public void discarded() {
      isOver();
    }

    @Override
    public void left(ComplaintId draft) {
      isOver();
      if (current().filter(draft::equals).isEmpty()) {
        notices.offer(
            desk.messages().get("wizard.left"), desk.messages().get("wizard.go_on"), () -> goOn(draft));
      }
    }

    /** @return whether it was the one on screen, which is then gone */
    private boolean isOver() {
      leaving.remove(of.model());
      boolean shown = current.filter(one -> one == of).isPresent();
      if (shown) {
        current = Optional.empty();
        stand.hide();
      }
      return shown;
    }
  }

  private void choose(Optional<RequestId> request) {
    ComplainerWindow.ask(features, place, client -> open(client, request));
  }

  /** What whoever sits here left unfinished. */
  LeftDrafts leftDrafts() {
    return leftDrafts;
  }

  /** The complaint on screen. */
  Optional<ComplaintId> current() {
    return current.map(shown -> shown.model().id());
  }

  /** Whose complaint is on screen. */
  Optional<ClientId> client() {
    return current.map(WizardWindows.Opened::client);
  }

  /** Somebody committed something, here or at another desk. */
  void refresh() {
    current.ifPresent(WizardWindows.Opened::refresh);
  }

  /** What is typed is safe when this returns. */
  @Override
  public void close() {
    leaving.forEach(WizardViewModel::close);
    current.ifPresent(shown -> shown.model().close());
  }
}
