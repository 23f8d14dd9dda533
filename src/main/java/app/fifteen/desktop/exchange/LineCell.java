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

  private final Messages messages;

  LineCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("import-line");
  }

  @Override
  protected void updateItem(PreviewRow<R> row, boolean empty) {
    super.updateItem(row, empty);
    boolean rejected = !empty && row != null && row.problem().isPresent();
    pseudoClassStateChanged(REJECTED, rejected);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    boolean read = row.read().isPresent();
    setText(String.valueOf(row.row().line()));
    setGraphic(rejected ? new FontIcon(Feather.ALERT_TRIANGLE) : read ? new FontIcon(Feather.CHECK) : null);
    setAccessibleText(getText() + " " + (rejected ? messages.get("importing.row_rejected") : ""));
  }
}
