package app.fifteen.desktop.kit;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A window that has to be answered before the one behind it can be used again. */
public final class ModalWindow {

  /** About what a title takes. */
  private static final double TITLE = 40;

  private ModalWindow() {}

  /** The same; as long as the window is open, what the program has to say is said in front of it. */
  public static Stage show(Dialogs dialogs, String title, Parent content) {
    var before = dialogs.owner();
    var window = show(before, title, content);
    dialogs.setOwner(window);
    window.showingProperty().subscribe(showing -> dialogs.setOwner(showing ? window : before));
    return window;
  }

  private static double widest(Window owner) {
    return Math.max(WindowPlace.LEAST_WIDTH, owner.getWidth());
  }

  /** So that its buttons are never below the edge of the screen, a dialog is no higher than the window it stands before. */
  private static double highest(Window owner) {
    return Math.max(WindowPlace.LEAST_HEIGHT - TITLE, owner.getHeight() - TITLE);
  }

  /** Shows it and returns at once; the first field that can take it has the focus. */
  public static Stage show(Window owner, String title, Parent content) {
    var stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(title);
    var above = owner == null ? Optional.<Zoomed>empty() : Zoomed.in(owner.getScene());
    var scene = new Scene(above.<Parent>map(zoomed -> zoomed.dialog(content, widest(owner), highest(owner))).orElse(content));
    above.ifPresent(zoomed -> zoomed.size().listen(scene));
    Theme.dress(scene);
    KeyRules.in(scene);
    WholeText.in(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    if (owner != null) {
      WindowBehind.guard(owner, stage);
    }
    stage.show();
    return stage;
  }
}
