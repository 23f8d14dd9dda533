package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.kernel.Messages;
import atlantafx.base.theme.Styles;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** One box for each field: from which column it is read. */
final class ColumnChoices {

  private static final int ACROSS = 6;
  private static final int LINES = 2;
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
    var choices = model.fields().stream().filter(ImportField::isOffered).flatMap(field -> choices(field, model, messages)).toList();
    for (int i = 0; i < choices.size(); i++) {
      grid.add(choices.get(i), i % ACROSS, i / ACROSS);
    }
  }

  /** A date, and its time of day where that may stand in a column of its own. */
  private static <F extends ImportField> Stream<VBox> choices(F field, ImportViewModel<F, ?> model, Messages messages) {
    var name = messages.get(field.wordKey());
    var id = field.code().replace('_', '-');
    var date = choice(name, "column-" + id, model.columnProperty(field), field, model, messages);
    return Stream.concat(
        Stream.of(date),
        model.timeProperty(field).stream()
            .map(time -> choice(messages.get("importing.time_of", name), "time-" + id, time, field, model, messages)));
  }

  /** Many fields are scrolled; a line that is cut off shows that there are more. */
  static void leaveRoomForRows(ScrollPane scroll, ImportViewModel<?, ?> model) {
    if (model.fields().size() > ACROSS * LINES) {
      model.words().subscribe(() -> scroll.setPrefViewportHeight(model.words().isEmpty() ? HEIGHT : LOW));
      scroll.setPrefViewportHeight(HEIGHT);
      scroll.getStyleClass().add("many-columns");
    }
  }

  private static <F extends ImportField> VBox choice(
      String name, String id, StringProperty heading, F field, ImportViewModel<F, ?> model, Messages messages) {
    var box = new ComboBox<>(model.headings());
    box.setConverter(Choices.named(each -> each.isEmpty() ? messages.get("importing.no_column") : each));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    box.setPrefWidth(100);
    box.setId(id);
    box.setAccessibleText(name);
    box.valueProperty().bindBidirectional(heading);
    model.problemProperty().subscribe(
        problem ->
            FieldProblem.show(
                box, problem != null && problem.field().filter(field::equals).isPresent() ? messages.get(problem) : ""));
    var label = new Label(name);
    label.setLabelFor(box);
    label.getStyleClass().add(Styles.TEXT_SMALL);
    label.setWrapText(true);
    var choice = new VBox(2, label, box);
    // So that the boxes of a line stand in one line, however long their names are.
    choice.setAlignment(Pos.BOTTOM_LEFT);
    return choice;
  }
}
