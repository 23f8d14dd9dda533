package app.fifteen.desktop.kit;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** Words that may not fit can be read whole: under the mouse, and beside the row that the keyboard is on. */
public final class WholeText {

  private static final double WIDEST = 480;

  private final Labeled label;
  private final Tooltip whole = new Tooltip();

  private WholeText(Labeled label) {
    this.label = label;
    whole.setWrapText(true);
    whole.setMaxWidth(WIDEST);
    whole.textProperty().bind(label.textProperty());
    label.setOnMouseEntered(_ -> label.setTooltip(isCut(label) ? whole : null));
  }

  public static WholeText of(Labeled label) {
    return new WholeText(label);
  }

  /** The row is the one that the keyboard is on, or is not any more. */
  public void focused(boolean here) {
    if (here && isCut(label) && label.getScene() != null && label.getScene().getWindow().isFocused()) {
      var below = label.localToScreen(0, label.getHeight());
      whole.show(label, below.getX(), below.getY() + 4);
    } else {
      whole.hide();
    }
  }

  /** Whether dots stand for some of its words. */
  public static boolean isCut(Labeled label) {
    return label.lookup(".text") instanceof Text shown && !shown.getText().equals(label.getText());
  }
}
