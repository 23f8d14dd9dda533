package app.fifteen.desktop.exchange;

import app.fifteen.request.exchange.ImportPreview.PreviewRow;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row of the preview; one that would be rejected is tinted, besides its icon and its reason. */
final class PreviewTableRow extends TableRow<PreviewRow> {

  private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

  @Override
  protected void updateItem(PreviewRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(REJECTED, !empty && row != null && row.problem().isPresent());
  }
}
