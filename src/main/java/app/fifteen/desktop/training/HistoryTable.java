package app.fifteen.desktop.training;

import app.fifteen.desktop.Desk;
import app.fifteen.practice.Check;
import app.fifteen.practice.PracticeRun;
import app.fifteen.practice.PracticeRunRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** How runs went, the newest first; a supervisor sees whose. */
final class HistoryTable {

  private final TrainingViewModel model;
  private final Desk desk;
  private final Supplier<Instant> now;

  HistoryTable(TrainingViewModel model, Desk desk, Supplier<Instant> now) {
    this.model = model;
    this.desk = desk;
    this.now = now;
  }

  void fill(TableView<PracticeRunRow> table) {
    var messages = desk.messages();
    var name = column("training.column.name", 110, PracticeRunRow::name);
    desk.actorProperty().subscribe(actor -> name.setVisible(actor.isSupervisor()));
    table
        .getColumns()
        .addAll(
            List.of(
                column("training.column.at", 120, row -> desk.when().at(row.run().at(), now.get())),
                name,
                column("training.column.case", 170, row -> model.title(row.run())),
                column(
                    "training.column.result", 80,
                    row -> messages.get("training.points", row.run().points(), PracticeRun.MOST)),
                column(
                    "training.column.seconds", 70, row -> messages.get("training.seconds", row.run().seconds())),
                column("training.column.missed", 200, row -> missed(row.run()))));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setItems(model.history());
    var empty = new Label(messages.get("training.no_history"));
    empty.setWrapText(true);
    empty.getStyleClass().addAll("text-muted", "empty-state");
    table.setPlaceholder(empty);
  }

  /** What to work on. */
  private String missed(PracticeRun run) {
    var missed =
        Arrays.stream(Check.values())
            .filter(check -> !run.passed().contains(check))
            .map(desk.messages()::word)
            .collect(Collectors.joining(", "));
    return missed;
  }

  private TableColumn<PracticeRunRow, String> column(
      String key, double width, Function<PracticeRunRow, String> text) {
    var column = new TableColumn<PracticeRunRow, String>(desk.messages().get(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }
}
