package app.fifteen.desktop.exchange;

import app.fifteen.exchange.importing.ImportPreview.PreviewRow;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row of the preview; one that would be rejected is tinted, besides its icon and its reason. */
final class PreviewTableRow<R> extends TableRow<PreviewRow<R>> {

  private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");

  @Override
  protected void updateItem(PreviewRow<R> row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(REJECTED, !empty && row != null && row.problem().isPresent());
  }
}
