package app.fifteen.desktop.settings;

import app.fifteen.remedy.RankedRemedy;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

/** Two lines about a remedy, the second one smaller. */
final class CatalogueRemedyCell extends TableCell<RankedRemedy, RankedRemedy> {

  private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");

  private final Function<RankedRemedy, String> above;
  private final Function<RankedRemedy, String> below;
  private final Label first = new Label();
  private final Label second = new Label();
  private final VBox box = new VBox(1, first, second);

  /** @param style of the first line */
  CatalogueRemedyCell(Function<RankedRemedy, String> above, Function<RankedRemedy, String> below, String... style) {
    this.above = above;
    this.below = below;
    getStyleClass().add("two-lines");
    box.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("first-line");
    first.getStyleClass().addAll(style);
    second.getStyleClass().addAll("second-line", "text-muted");
  }

  @Override
  protected void updateItem(RankedRemedy row, boolean empty) {
    super.updateItem(row, empty);
    boolean there = !empty && row != null;
    setGraphic(there ? box : null);
    pseudoClassStateChanged(RETIRED, there && row.remedy().retired());
    if (there) {
      first.setText(above.apply(row));
      second.setText(below.apply(row));
    }
  }
}
