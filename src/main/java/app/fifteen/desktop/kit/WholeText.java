package app.fifteen.desktop.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** Words that do not fit can be read whole, wherever they stand: under the mouse, and where the keyboard is. */
public final class WholeText {

  private static final double WIDEST = 480;

  /** Put to a label while its words are cut, and taken from it when they are not. */
  private static final class Whole extends Tooltip {}

  private final Labeled label;
  private final Tooltip whole = new Whole();

  private WholeText(Labeled label) {
    this.label = label;
    dress(whole);
    whole.textProperty().bind(label.textProperty());
  }

  /** Of a row that the keyboard may be on without having it. */
  public static WholeText of(Labeled label) {
    return new WholeText(label);
  }

  /** Everything in a window. */
  public static void in(Scene scene) {
    scene.addEventFilter(
        MouseEvent.MOUSE_ENTERED_TARGET,
        entered -> {
          if (entered.getTarget() instanceof Node node) {
            under(node);
          }
        });
    var here = new Tooltip();
    dress(here);
    scene.focusOwnerProperty().subscribe(owner -> tell(owner, here, scene));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> here.hide());
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> here.hide());
  }

  private static void dress(Tooltip tooltip) {
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST);
  }

  /** What the mouse has come upon, and what that is a part of. */
  private static void under(Node node) {
    for (var each = node; each != null; each = each.getParent()) {
      if (each instanceof Labeled label) {
        offer(label);
        return;
      }
    }
  }

  /** Leaves a label alone that has something of its own to say. */
  private static void offer(Labeled label) {
    if (label.getTooltip() != null && !(label.getTooltip() instanceof Whole)) {
      return;
    }
    if (!isCut(label)) {
      label.setTooltip(null);
    } else if (label.getTooltip() == null) {
      var whole = new Whole();
      dress(whole);
      whole.textProperty().bind(label.textProperty());
      label.setTooltip(whole);
    }
  }

  private static void tell(Node owner, Tooltip here, Scene scene) {
    here.hide();
    if (owner instanceof Labeled label && isCut(label) && scene.getWindow() != null && scene.getWindow().isFocused()) {
      here.setText(label.getText());
      showBelow(here, label);
    }
  }

  /** The row is the one that the keyboard is on, or is not any more. */
  public void focused(boolean here) {
    if (here && isCut(label) && label.getScene() != null && label.getScene().getWindow().isFocused()) {
      showBelow(whole, label);
    } else {
      whole.hide();
    }
  }

  private static void showBelow(Tooltip tooltip, Labeled label) {
    var below = label.localToScreen(0, label.getHeight());
    tooltip.show(label, below.getX(), below.getY() + 4);
  }

  /** Whether dots stand for some of its words. */
  public static boolean isCut(Labeled label) {
    return label.getText() != null && shown(label) instanceof Text text && !text.getText().equals(label.getText());
  }

  /** Its own text, and not one of something that it holds. */
  private static Text shown(Parent label) {
    for (var child : label.getChildrenUnmodifiable()) {
      if (child instanceof Text text && text.getStyleClass().contains("text")) {
        return text;
      }
    }
    return null;
  }
}
