package app.fifteen.desktop.figures;

import app.fifteen.desktop.figures.FigureSheet.Line;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** What a line of figures counts, and below it what exactly that is. */
final class NameCell extends TableCell<Line, Line> {

  private static final double PADDING = 24;

  private final Label name = new Label();
  private final Text explanation = new Text();
  private final VBox both = new VBox(2, name, explanation);

  NameCell() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    both.setAlignment(Pos.CENTER_LEFT);
    explanation.getStyleClass().addAll("text-small", "figure-explanation");
    explanation.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
  }

  @Override
  protected void updateItem(Line line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(SheetTable.TOTAL, !empty && line != null && line.total());
    if (empty || line == null) {
      setGraphic(null);
      setText(null);
      return;
    }
    name.setText(line.name());
    explanation.setText(line.explanation());
    explanation.setManaged(!line.explanation().isEmpty());
    explanation.setVisible(!line.explanation().isEmpty());
    // Read to those who cannot see; what is seen is the graphic.
    setText(line.explanation().isEmpty() ? line.name() : line.name() + ". " + line.explanation());
    setGraphic(both);
  }
}
