package app.fifteen.desktop.figures;

import app.fifteen.desktop.figures.FigureSheet.Cell;
import app.fifteen.desktop.figures.FigureSheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A sheet of figures in a table: arrow keys go from number to number, Enter and a click open the rows behind one. */
final class SheetTable {

  /** A line that adds up those above it. */
  static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");

  /** The columns share the room as these widths stand to each other. */
  private static final double WHOLE = 1000;

  private static final double NAME_SHARE = 0.16;
  /** Beside a name with an explanation, what amounts with their cards need. */
  private static final double AMOUNT_SHARE = 0.19;

  private final TableView<Line> table;
  private final Consumer<Cell> open;
  private List<String> headings = List.of();

  /** @param open told of a number that has rows */
  SheetTable(TableView<Line> table, Consumer<Cell> open) {
    this.table = table;
    this.open = open;
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            chosen().ifPresent(this::open);
            key.consume();
          }
        });
  }

  private Optional<Cell> chosen() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    return at.getRow() < 0 || at.getColumn() < 1 || at.getRow() >= table.getItems().size()
        ? Optional.empty()
        : Optional.of(table.getItems().get(at.getRow()).cells().get(at.getColumn() - 1));
  }

  void open(Cell cell) {
    if (cell.behind().isPresent()) {
      open.accept(cell);
    }
  }

  /** Whoever reads the same figures anew stays at the same number. */
  void show(FigureSheet sheet) {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    int row = at.getRow();
    int column = at.getColumn();
    boolean same = headings.equals(sheet.headings());
    if (!same) {
      headings = sheet.headings();
      table.getColumns().setAll(columns(sheet));
    }
    table.getItems().setAll(sheet.lines());
    boolean kept = same && row >= 0 && column >= 0 && row < sheet.lines().size();
    choose(kept ? row : 0, kept ? column : 1);
  }

  private void choose(int row, int column) {
    var chosen = table.getColumns().get(column);
    table.getSelectionModel().clearAndSelect(row, chosen);
    table.getFocusModel().focus(row, chosen);
  }

  private List<TableColumn<Line, ?>> columns(FigureSheet sheet) {
    var columns = new ArrayList<TableColumn<Line, ?>>();
    boolean explained = sheet.lines().stream().anyMatch(line -> !line.explanation().isEmpty());
    int numbers = headings.size() - 1;
    double nameShare = explained ? 1 - AMOUNT_SHARE * numbers : NAME_SHARE;
    var names = new TableColumn<Line, Line>(headings.getFirst());
    names.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
    names.setCellFactory(_ -> new NameCell());
    width(names, nameShare);
    columns.add(names);
    for (int i = 0; i < numbers; i++) {
      int index = i;
      var column = new TableColumn<Line, Cell>(headings.get(i + 1));
      column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().cells().get(index)));
      column.setCellFactory(_ -> new NumberCell(this::open));
      column.getStyleClass().add("figure-column");
      width(column, (1 - nameShare) / numbers);
      columns.add(column);
    }
    return columns;
  }

  private static void width(TableColumn<Line, ?> column, double share) {
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(WHOLE * share);
  }

  void focus() {
    table.requestFocus();
  }
}
