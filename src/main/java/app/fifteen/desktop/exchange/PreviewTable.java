package app.fifteen.desktop.exchange;

import app.fifteen.desktop.Desk;
import app.fifteen.request.Arrival;
import app.fifteen.request.FirstContact;
import app.fifteen.request.RequestHistory;
import app.fifteen.request.exchange.ImportField;
import app.fifteen.request.exchange.ImportPreview;
import app.fifteen.request.exchange.ImportPreview.PreviewRow;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * The first rows of a file as they would be read, or, as long as the plan does not fit, as they stand in the file. What
 * is wrong with a row comes before its cells: nobody should have to scroll for it.
 */
final class PreviewTable {

  private final TableView<PreviewRow> table;
  private final Desk desk;
  private final ImportWords words;
  private final DateTimeFormatter times;

  PreviewTable(TableView<PreviewRow> table, Desk desk, ImportWords words) {
    this.table = table;
    this.desk = desk;
    this.words = words;
    table.setRowFactory(_ -> new PreviewTableRow());
    this.times =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
            .withLocale(desk.messages().locale())
            .withZone(desk.policy().office().zone());
  }

  void show(ImportPreview preview) {
    var columns = new ArrayList<TableColumn<PreviewRow, ?>>();
    columns.add(line());
    if (preview.rows().stream().anyMatch(row -> row.problem().isPresent())) {
      columns.add(
          column(
              desk.messages().get("importing.column.problem"), 360, row -> row.problem().map(words::why).orElse("")));
    }
    columns.addAll(preview.problem().isPresent() ? asFound(preview) : asRead(preview));
    table.getColumns().setAll(columns);
    table.getItems().setAll(preview.rows());
    table.scrollTo(0);
    table.scrollToColumnIndex(0);
  }

  private List<TableColumn<PreviewRow, ?>> asRead(ImportPreview preview) {
    var columns = new ArrayList<TableColumn<PreviewRow, ?>>();
    for (var field : ImportField.values()) {
      var number = preview.mapping().get(field);
      if (number != null) {
        columns.add(
            column(
                desk.messages().word(field), width(field),
                row -> row.request().map(request -> read(field, request, row)).orElseGet(() -> cell(row, number))));
      }
    }
    return columns;
  }

  private static List<TableColumn<PreviewRow, ?>> asFound(ImportPreview preview) {
    var columns = new ArrayList<TableColumn<PreviewRow, ?>>();
    for (int i = 0; i < preview.header().size(); i++) {
      int number = i;
      columns.add(column(preview.header().get(i), 180, row -> cell(row, number)));
    }
    return columns;
  }

  private TableColumn<PreviewRow, PreviewRow> line() {
    var column = new TableColumn<PreviewRow, PreviewRow>(desk.messages().get("importing.column.line"));
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> new LineCell(desk.messages()));
    column.setPrefWidth(86);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private static TableColumn<PreviewRow, String> column(
      String heading, double width, Function<PreviewRow, String> text) {
    var column = new TableColumn<PreviewRow, String>(heading);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue()).replace('\n', ' ').replace('\r', ' ')));
    column.setCellFactory(_ -> new LongTextCell<>());
    column.setPrefWidth(width);
    column.setSortable(false);
    return column;
  }

  private static double width(ImportField field) {
    return switch (field) {
      case RECEIVED_AT, FIRST_CONTACT_AT, RESOLVED_AT -> 160;
      case CHANNEL, FIRST_CONTACT_HOW, EXTERNAL_ID -> 150;
      case CLIENT, EMAIL, MANAGER -> 190;
      case PHONE -> 160;
      case SUBJECT, TEXT -> 220;
    };
  }

  private String read(ImportField field, RequestHistory request, PreviewRow row) {
    Arrival arrival = request.arrival();
    return switch (field) {
      case EXTERNAL_ID -> arrival.externalId().orElse("");
      case RECEIVED_AT -> time(arrival.receivedAt());
      case CHANNEL -> desk.messages().word(arrival.channel());
      case CLIENT -> arrival.client();
      case PHONE -> arrival.phone().orElse("");
      case EMAIL -> arrival.email().orElse("");
      case SUBJECT -> arrival.subject();
      case TEXT -> arrival.text().orElse("");
      case MANAGER -> row.manager().orElse("");
      case FIRST_CONTACT_AT -> request.firstContact().map(FirstContact::at).map(this::time).orElse("");
      case FIRST_CONTACT_HOW ->
          request.firstContact().map(FirstContact::how).map(desk.messages()::word).orElse("");
      case RESOLVED_AT -> request.resolvedAt().map(this::time).orElse("");
    };
  }

  private String time(Instant at) {
    return times.format(at);
  }

  private static String cell(PreviewRow row, int number) {
    var cells = row.row().cells();
    return number < cells.size() ? cells.get(number) : "";
  }
}
