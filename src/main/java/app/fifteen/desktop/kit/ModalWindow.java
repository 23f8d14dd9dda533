package app.fifteen.desktop.kit;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A window that has to be answered before the one behind it can be used again. */
public final class ModalWindow {

  private ModalWindow() {}

  /** The same; as long as the window is open, what the program has to say is said in front of it. */
  public static Stage show(Dialogs dialogs, String title, Parent content) {
    var before = dialogs.owner();
    var window = show(before, title, content);
    dialogs.setOwner(window);
    window.showingProperty().subscribe(showing -> dialogs.setOwner(showing ? window : before));
    return window;
  }

  /** Shows it and returns at once; the first field that can take it has the focus. */
  public static Stage show(Window owner, String title, Parent content) {
    var stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(title);
    var scene = new Scene(content);
    Theme.dress(scene);
    KeyRules.in(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    if (owner != null) {
      WindowBehind.guard(owner, stage);
    }
    stage.show();
    return stage;
  }
}
