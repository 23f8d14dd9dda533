package app.fifteen.desktop.exchange;

import app.fifteen.exchange.importing.ImportPreview.PreviewRow;
import app.fifteen.kernel.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line of a row in its file, and by its icon whether the row could be read. */
final class LineCell<R> extends TableCell<PreviewRow<R>, PreviewRow<R>> {

  private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

  private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

  private final Messages messages;

  LineCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("import-line");
  }

  @Override
  protected void updateItem(PreviewRow<R> row, boolean empty) {
    super.updateItem(row, empty);
    boolean rejected = !empty && row != null && row.problem().isPresent();
    boolean warned = !empty && row != null && !row.warnings().isEmpty();
    pseudoClassStateChanged(REJECTED, rejected);
    pseudoClassStateChanged(WARNED, warned);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean read = row.read().isPresent();
    setText(String.valueOf(row.row().line()));
    var icon = rejected ? Feather.ALERT_TRIANGLE : warned ? Feather.ALERT_CIRCLE : Feather.CHECK;
    setGraphic(rejected || read ? new FontIcon(icon) : null);
    setAccessibleText(
        getText() + " "
            + (rejected ? messages.get("importing.row_rejected") : warned ? messages.get("importing.row_warned") : ""));
  }
}
