package app.fifteen.desktop.exchange;

import static java.util.stream.Collectors.joining;

import app.fifteen.exchange.importing.ImportField;
import app.fifteen.exchange.importing.ImportPreview.PreviewRow;
import app.fifteen.exchange.importing.ImportPreview;
import app.fifteen.kernel.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * The first rows of a file as they would be read, or, as long as the plan does not fit, as they stand in the file. What
 * is wrong with a row comes before its cells: nobody should have to scroll for it.
 */
final class PreviewTable<F extends ImportField, R> {

  private final TableView<PreviewRow<R>> table;
  private final Messages messages;
  private final ImportLook<F, R> look;
  private final ImportWords<F> words;

  PreviewTable(TableView<PreviewRow<R>> table, Messages messages, ImportLook<F, R> look, ImportWords<F> words) {
    this.table = table;
    this.messages = messages;
    this.look = look;
    this.words = words;
    table.setRowFactory(_ -> new PreviewTableRow<>());
  }

  void show(ImportPreview<F, R> preview) {
    var columns = new ArrayList<TableColumn<PreviewRow<R>, ?>>();
    columns.add(line());
    if (preview.rows().stream().anyMatch(row -> !row.faults().isEmpty())) {
      columns.add(
          column(
              messages.get("importing.column.problem"), 360,
              row -> row.faults().stream().map(words::why).collect(joining(" "))));
    }
    columns.addAll(preview.problem().isPresent() ? asFound(preview) : asRead(preview));
    table.getColumns().setAll(columns);
    table.getItems().setAll(preview.rows());
    table.scrollTo(0);
    table.scrollToColumnIndex(0);
  }

  private List<TableColumn<PreviewRow<R>, ?>> asRead(ImportPreview<F, R> preview) {
    var columns = new ArrayList<TableColumn<PreviewRow<R>, ?>>();
    var shown = new LinkedHashMap<F, List<Integer>>();
    for (var field : look.fields().all()) {
      var number = preview.mapping().get(field);
      if (number != null && field.isOffered()) {
        shown.computeIfAbsent(look.shownAs(field), _ -> new ArrayList<>()).add(number);
      }
    }
    shown.forEach(
        (field, numbers) ->
            columns.add(
                column(
                    messages.get(field.wordKey()), look.width(field),
                    row -> row.read().map(read -> look.cell(field, read)).orElseGet(() -> cells(row, numbers)))));
    return columns;
  }

  private static String cells(PreviewRow<?> row, List<Integer> numbers) {
    return numbers.stream().map(number -> cell(row, number)).filter(text -> !text.isBlank()).collect(joining(" "));
  }

  private List<TableColumn<PreviewRow<R>, ?>> asFound(ImportPreview<F, R> preview) {
    var columns = new ArrayList<TableColumn<PreviewRow<R>, ?>>();
    for (int i = 0; i < preview.header().size(); i++) {
      int number = i;
      columns.add(column(preview.header().get(i), 180, row -> cell(row, number)));
    }
    return columns;
  }

  private TableColumn<PreviewRow<R>, PreviewRow<R>> line() {
    var column = new TableColumn<PreviewRow<R>, PreviewRow<R>>(messages.get("importing.column.line"));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new LineCell<>(messages));
    column.setPrefWidth(86);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private TableColumn<PreviewRow<R>, String> column(
      String heading, double width, Function<PreviewRow<R>, String> text) {
    var column = new TableColumn<PreviewRow<R>, String>(heading);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue()).replace('\n', ' ').replace('\r', ' ')));
    column.setCellFactory(_ -> new LongTextCell<>());
    column.setPrefWidth(width);
    column.setSortable(false);
    return column;
  }

  private static String cell(PreviewRow<?> row, int number) {
    var cells = row.row().cells();
    return number < cells.size() ? cells.get(number) : "";
  }
}
