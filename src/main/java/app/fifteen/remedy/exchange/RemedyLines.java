package app.fifteen.remedy.exchange;

import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.exporting.ExportedRows;
import app.fifteen.exchange.exporting.MoneyCells;
import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.exchange.exporting.PackedRow;
import app.fifteen.exchange.exporting.ShownRows;
import app.fifteen.remedy.WilsonInterval;
import app.fifteen.remedy.exchange.RemedyChunkStore.Column;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lines of an export of remedies. */
final class RemedyLines implements ExportedRows {

  private static final List<String> HEADER =
      List.of(
          "remedy_id", "department", "name", "kind", "cost", "currency", "retired", "offered", "granted", "cost_granted",
          "cost_granted_before", "stayed", "returned", "left", "lower_bound");

  private static final byte[] NOTHING = {};

  private final PackedQuery query;

  /** @param shown what a list shows; empty for all remedies */
  RemedyLines(Optional<ShownRows> shown) {
    this.query = RemedyChunkStore.query(shown);
  }

  @Override
  public List<String> header() {
    return HEADER;
  }

  @Override
  public String of() {
    return "remedy";
  }

  @Override
  public PackedQuery query() {
    return query;
  }

  @Override
  public void write(PackedRow row, CsvOutput csv) throws IOException {
    row.plain(Column.ID, csv);
    row.text(Column.DEPARTMENT, csv);
    row.text(Column.NAME, csv);
    row.plain(Column.KIND, csv);
    var currency = row.string(Column.CURRENCY);
    csv.plain(ascii(MoneyCells.amount(row.number(Column.COST), currency)));
    row.plain(Column.CURRENCY, csv);
    row.plain(Column.RETIRED, csv);
    row.plain(Column.OFFERED, csv);
    row.plain(Column.GRANTED, csv);
    csv.plain(ascii(MoneyCells.amount(row.number(Column.COST_GRANTED), currency)));
    csv.text(MoneyCells.sums(row.string(Column.COST_GRANTED_BEFORE)));
    row.plain(Column.STAYED, csv);
    row.plain(Column.RETURNED, csv);
    row.plain(Column.LEFT, csv);
    csv.plain(lowerBound(row));
  }

  /** Nothing where nothing is known yet. */
  private static byte[] lowerBound(PackedRow row) {
    int kept = (int) (row.number(Column.STAYED) + row.number(Column.RETURNED));
    int known = kept + (int) row.number(Column.LEFT);
    return known == 0 ? NOTHING : ascii(String.format(Locale.ROOT, "%.4f", WilsonInterval.lowerBound(kept, known)));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
