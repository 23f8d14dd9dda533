package app.fifteen.desktop.shell;

import app.fifteen.desktop.kit.Presence;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The bar at the left, whole or folded to its icons: because somebody wants it so, or because the window is narrow. */
final class Sidebar {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  /** Below this a list and what is chosen in it need all the room there is. */
  private static final double NARROW = 1120;

  private static final double FACE = 176;

  private final Node bar;
  private final Node fold;
  private final List<Node> words = new ArrayList<>();
  private final List<HBox> faces = new ArrayList<>();
  private final List<ButtonBase> choices = new ArrayList<>();
  private boolean folded;

  /** @param fold the button that folds it; not there while the window leaves no choice */
  Sidebar(Node bar, Node fold) {
    this.bar = bar;
    this.fold = fold;
  }

  /** A button with a face of its own. @param hidden what is not there while the bar is folded */
  void face(HBox face, Node... hidden) {
    faces.add(face);
    words.addAll(List.of(hidden));
    show(folded);
  }

  /** A button with an icon and its name, which is told by a tooltip while the bar is folded. */
  void choice(ButtonBase button) {
    choices.add(button);
    var name = new Tooltip();
    name.textProperty().bind(button.textProperty());
    button.setTooltip(name);
    button.accessibleTextProperty().bind(button.textProperty());
  }

  /** @param width of the window */
  void bind(BooleanProperty chosen, ObservableValue<? extends Number> width) {
    Runnable follow =
        () -> {
          boolean narrow = width.getValue().doubleValue() > 0 && width.getValue().doubleValue() < NARROW;
          Presence.show(fold, !narrow);
          show(narrow || chosen.get());
        };
    chosen.subscribe(follow);
    width.subscribe(follow);
  }

  private void show(boolean narrow) {
    folded = narrow;
    bar.pseudoClassStateChanged(FOLDED, folded);
    words.forEach(word -> Presence.show(word, !folded));
    faces.forEach(
        face -> {
          face.setPrefWidth(folded ? Region.USE_COMPUTED_SIZE : FACE);
          face.setSpacing(folded ? 4 : 10);
        });
    choices.forEach(choice -> choice.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
  }
}
