package app.fifteen.app.window;

import app.fifteen.app.Features;
import app.fifteen.complaint.ComplaintList;
import app.fifteen.desktop.kit.ClientAction;
import app.fifteen.desktop.kit.ListMenu;
import app.fifteen.desktop.kit.Part;
import app.fifteen.desktop.kit.Screen;
import app.fifteen.desktop.kit.Workplace;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Destination;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** Everything about complaints in the window of a desk: one screen, on which the wizard stands while somebody is in it. */
final class ComplaintsPart implements Part {

  private static final KeyCombination COMPLAIN = WizardAtWork.COMPLAIN;

  private final Workplace place;
  private final CaseWindows cases;
  private final WizardAtWork wizard;
  private final Screen screen;

  ComplaintsPart(Features features, Workplace place) {
    this.place = place;
    cases = new CaseWindows(features, place);
    wizard = new WizardAtWork(features, place, new Stand());
    screen = cases.screen();
  }

  /** In place of the list, where one comes back to it. */
  private final class Stand implements WizardAtWork.Stand {

    @Override
    public void show(Node root, Runnable focus) {
      cases.showInstead(root, focus);
      place.open(new Destination.Complaints());
    }

    @Override
    public void hide() {
      cases.showList();
    }

    @Override
    public void showCase(ComplaintId id) {
      cases.open(id);
      place.open(new Destination.Complaints());
    }
  }

  /** What the list shows at the moment. */
  ComplaintList.Query query() {
    return cases.query();
  }

  @Override
  public Optional<Screen> screen() {
    return Optional.of(screen);
  }

  @Override
  public void addMenuItems(ListMenu menu, List<MenuItem> items) {
    if (menu == ListMenu.COMPLAINTS) {
      cases.addMenuItems(items);
    }
  }

  @Override
  public List<ClientAction> clientActions() {
    return List.of(
        ClientAction.withButton(
            "wizard.menu", Feather.FROWN, COMPLAIN.getDisplayText(), id -> wizard.open(id, Optional.empty())));
  }

  /** Digits and the like, wherever in the window the keyboard is. */
  @Override
  public void addShortcuts(Scene scene) {
    cases.addShortcuts(scene);
    scene.getRoot()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            key -> {
              if (COMPLAIN.match(key)) {
                complain(place.lookingAt());
                key.consume();
              }
            });
  }

  /** Of whoever the one at the desk is looking at; whoever practises means the client of the practice call. */
  private void complain(Optional<Destination> about) {
    switch (about.orElse(null)) {
      case Destination.PracticeCall _ -> {}
      case Destination.Request(var id) -> wizard.complain(id);
      case Destination.Client(var id) -> wizard.open(id, Optional.empty());
      case null, default -> wizard.complain();
    }
  }

  /** The wizard brings this screen up itself, once it is made. */
  @Override
  public boolean open(Destination where) {
    switch (where) {
      case Destination.Complaints() -> {
        return true;
      }
      case Destination.Complaint(var id) -> {
        if (wizard.current().filter(id::equals).isEmpty()) {
          cases.open(id);
          return true;
        }
        wizard.goOn(id);
      }
      case Destination.ComplaintAtWork(var id) -> wizard.goOn(id);
      case Destination.NewComplaint(var about) -> complain(about);
      default -> {}
    }
    return false;
  }

  @Override
  public List<Destination> opened() {
    return Stream.concat(
            Optional.ofNullable(cases.shown()).<Destination>map(Destination.Complaint::new).stream(),
            wizard.current().<Destination>map(Destination.ComplaintAtWork::new).stream())
        .toList();
  }

  @Override
  public Optional<Destination> lookingAt() {
    return wizard.client().or(cases::client).map(Destination.Client::new);
  }

  WizardAtWork wizard() {
    return wizard;
  }

  @Override
  public void refresh() {
    cases.refresh();
    wizard.refresh();
  }

  /** What is typed is safe when this returns. */
  @Override
  public void close() {
    wizard.close();
  }
}
