package app.fifteen.desktop.figures;

import app.fifteen.desktop.figures.FigureSheet.Cell;
import app.fifteen.desktop.figures.FigureSheet.Line;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/** A number of a sheet; one with rows behind it looks as if it could be opened. */
final class NumberCell extends TableCell<Line, Cell> {

  private static final PseudoClass OPENS = PseudoClass.getPseudoClass("opens");

  /** @param open told of a click on it */
  NumberCell(Consumer<Cell> open) {
    getStyleClass().add("figure-cell");
    setAlignment(Pos.CENTER_RIGHT);
    setOnMouseClicked(
        _ -> {
          if (getItem() != null) {
            open.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    boolean there = !empty && cell != null;
    setText(there ? cell.text() : null);
    pseudoClassStateChanged(OPENS, there && cell.behind().isPresent());
    pseudoClassStateChanged(SheetTable.TOTAL, there && getTableRow() != null && getTableRow().getItem() != null && getTableRow().getItem().total());
  }
}
