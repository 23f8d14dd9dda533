package app.fifteen.desktop.settings;

import app.fifteen.desktop.kit.WholeText;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.layout.VBox;

/** Two lines about what a row of a table is, the second one smaller. */
final class TwoLinesCell<R> extends TableCell<R, R> {

  private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");

  private final Function<R, String> above;
  private final Function<R, String> below;
  private final Predicate<R> retired;
  private final Label first = new Label();
  private final Label second = new Label();
  private final VBox box = new VBox(1, first, second);

  /**
   * A column of such cells.
   *
   * @param retired whether a row is there for memory only, and looks so
   * @param style of the first line
   */
  static <R> void fill(
      TableColumn<R, R> column,
      Function<R, String> above,
      Function<R, String> below,
      Predicate<R> retired,
      String... style) {
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(_ -> new TwoLinesCell<>(above, below, retired, style));
  }

  private TwoLinesCell(Function<R, String> above, Function<R, String> below, Predicate<R> retired, String... style) {
    this.retired = retired;
    this.above = above;
    this.below = below;
    getStyleClass().add("two-lines");
    box.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("first-line");
    first.getStyleClass().addAll(style);
    second.getStyleClass().addAll("second-line", "text-muted");
    var whole = WholeText.of(first);
    tableRowProperty().flatMap(TableRow::selectedProperty).orElse(false).subscribe(whole::focused);
  }

  @Override
  protected void updateItem(R row, boolean empty) {
    super.updateItem(row, empty);
    boolean there = !empty && row != null;
    setGraphic(there ? box : null);
    pseudoClassStateChanged(RETIRED, there && retired.test(row));
    if (there) {
      first.setText(above.apply(row));
      second.setText(below.apply(row));
    }
  }
}
