package app.fifteen.desktop.exchange;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** Text that may be longer than its column: the rest is in a tooltip. */
final class LongTextCell<R> extends TableCell<R, String> {

  private static final int SHORT = 16;

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    setText(empty ? null : text);
    if (empty || text == null || text.length() <= SHORT) {
      setTooltip(null);
    } else {
      var all = new Tooltip(text);
      all.setWrapText(true);
      all.setMaxWidth(480);
      setTooltip(all);
    }
  }
}
