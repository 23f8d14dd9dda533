package app.fifteen.desktop.exchange;

import app.fifteen.desktop.kit.Choices;
import app.fifteen.desktop.kit.FieldProblem;
import app.fifteen.desktop.kit.Presence;
import app.fifteen.desktop.kit.StrictChoice;
import app.fifteen.exchange.importing.ImportField;
import app.fifteen.kernel.Messages;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** One line for each word that no closed list knows: in which column, how often, and a box with what it is taken as. */
final class WordTable<F extends ImportField> {

  private static final int LINES = 2;
  private static final double LINE = 40;

  private final GridPane grid;
  private final ScrollPane scroll;
  private final Messages messages;

  private WordTable(GridPane grid, ScrollPane scroll, Messages messages) {
    this.grid = grid;
    this.scroll = scroll;
    this.messages = messages;
  }

  /** @param place what is there as long as there are words */
  static <F extends ImportField> void fill(
      Node place, GridPane grid, ScrollPane scroll, ObservableList<WordRow<F>> rows, Messages messages) {
    var table = new WordTable<F>(grid, scroll, messages);
    for (double share : new double[] {20, 30, 12, 23, 15}) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    Presence.show(place, !rows.isEmpty());
    rows.addListener(
        (ListChangeListener<WordRow<F>>)
            _ -> {
              Presence.show(place, !rows.isEmpty());
              table.show(rows);
            });
  }

  private void show(List<WordRow<F>> rows) {
    grid.getChildren().clear();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var word = label(row.word());
      word.getStyleClass().add(Styles.TEXT_BOLD);
      var count = label("");
      count.textProperty().bind(row.rowsProperty().map(n -> messages.get("importing.words.rows", n)));
      var remembered = label(messages.get("importing.words.remembered"));
      remembered.visibleProperty().bind(row.rememberedProperty());
      remembered.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
      var wrong = label("");
      wrong.getStyleClass().addAll("problem", Styles.TEXT_SMALL);
      wrong.setWrapText(true);
      row.unknownProperty().subscribe(typed -> Presence.say(wrong, sentence(typed)));
      var box = choice(row, i);
      FieldProblem.follow(box, wrong);
      grid.addRow(i, label(messages.get(row.field().wordKey())), word, count, box, new StackPane(remembered, wrong));
    }
    scroll.setPrefViewportHeight(Math.min(rows.size(), LINES) * LINE + (rows.size() > LINES ? LINE / 2 : 0));
    scroll.setVvalue(0);
  }

  private String sentence(Optional<String> typed) {
    return typed
        .map(text -> text.isEmpty() ? messages.get("importing.words.choose") : messages.get("importing.words.not_listed", text))
        .orElse("");
  }

  private static Label label(String text) {
    var label = new Label(text);
    label.setTooltip(text.isEmpty() ? null : new Tooltip(text));
    return label;
  }

  private ComboBox<String> choice(WordRow<F> row, int number) {
    var box = new ComboBox<String>();
    box.getItems().setAll(row.codes(messages));
    if (row.isLong()) {
      StrictChoice.in(box, code -> row.name(messages, code), code -> code)
          .subscribe(row.unknownProperty()::set);
    } else {
      box.setConverter(Choices.named(code -> row.name(messages, code)));
    }
    box.setMaxWidth(Double.MAX_VALUE);
    box.setId("word-" + number);
    box.setAccessibleText(
        messages.get("importing.words.taken_as", messages.get(row.field().wordKey()), row.word()));
    box.valueProperty().bindBidirectional(row.codeProperty());
    box.focusedProperty().subscribe(focused -> reveal(focused, box));
    return box;
  }

  /** Whoever walks through them by keyboard sees where they are. */
  private void reveal(boolean focused, Node box) {
    double room = grid.getHeight() - scroll.getViewportBounds().getHeight();
    if (focused && room > 0) {
      scroll.setVvalue(Math.clamp((box.getBoundsInParent().getMinY() - LINE) / room, 0, 1));
    }
  }
}
