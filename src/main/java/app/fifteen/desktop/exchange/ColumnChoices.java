package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.kernel.Messages;
import atlantafx.base.theme.Styles;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** One box for each field: from which column it is read. */
final class ColumnChoices {

  private static final int ACROSS = 6;
  private static final int LINES = 3;
  private static final double HEIGHT = 196;
  /** Where words are asked about below. */
  private static final double LOW = 102;

  private ColumnChoices() {}

  static <F extends ImportField> void fill(GridPane grid, ImportViewModel<F, ?> model, Messages messages) {
    for (int i = 0; i < ACROSS; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / ACROSS);
      grid.getColumnConstraints().add(column);
    }
    var fields = model.fields().stream().filter(ImportField::isOffered).toList();
    for (int i = 0; i < fields.size(); i++) {
      grid.add(choice(fields.get(i), model, messages), i % ACROSS, i / ACROSS);
    }
  }

  /** Many fields are scrolled; a line that is cut off shows that there are more. */
  static void leaveRoomForRows(ScrollPane scroll, ImportViewModel<?, ?> model) {
    if (model.fields().size() > ACROSS * LINES) {
      model.words().subscribe(() -> scroll.setPrefViewportHeight(model.words().isEmpty() ? HEIGHT : LOW));
      scroll.setPrefViewportHeight(HEIGHT);
      scroll.getStyleClass().add("many-columns");
    }
  }

  private static <F extends ImportField> VBox choice(F field, ImportViewModel<F, ?> model, Messages messages) {
    var name = messages.get(field.wordKey());
    var box = new ComboBox<>(model.headings());
    box.setConverter(Choices.named(heading -> heading.isEmpty() ? messages.get("importing.no_column") : heading));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setPrefWidth(100);
    box.setId("column-" + field.code().replace('_', '-'));
    box.setAccessibleText(name);
    box.valueProperty().bindBidirectional(model.columnProperty(field));
    model.problemProperty().subscribe(
        problem ->
            box.pseudoClassStateChanged(
                Styles.STATE_DANGER,
                problem != null && problem.field().filter(field::equals).isPresent()));
    var label = new Label(name);
    label.setLabelFor(box);
    label.getStyleClass().add(Styles.TEXT_SMALL);
    return new VBox(2, label, box);
  }
}
