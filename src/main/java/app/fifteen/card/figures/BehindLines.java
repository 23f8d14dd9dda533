package app.fifteen.card.figures;

import app.fifteen.card.figures.BehindChunkStore.Column;
import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.exporting.ExportedRows;
import app.fifteen.exchange.exporting.MoneyCells;
import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.exchange.exporting.PackedRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The lines of an export of the rows behind a number; {@code amount}, added up by currency, is the number. */
final class BehindLines implements ExportedRows {

  private static final List<String> HEADER =
      List.of("on", "card", "holder_id", "holder", "kind", "words", "amount", "currency");

  private final PackedQuery query;
  private final ZoneId zone;

  BehindLines(PackedQuery query, ZoneId zone) {
    this.query = query;
    this.zone = zone;
  }

  @Override
  public List<String> header() {
    return HEADER;
  }

  @Override
  public String of() {
    return "behind";
  }

  @Override
  public PackedQuery query() {
    return query;
  }

  @Override
  public void write(PackedRow row, CsvOutput csv) throws IOException {
    if (row.isEmpty(Column.DAY)) {
      csv.plain(ascii(LocalDate.ofInstant(Instant.ofEpochMilli(row.number(Column.AT)), zone).toString()));
    } else {
      row.plain(Column.DAY, csv);
    }
    row.plain(Column.CARD, csv);
    row.plain(Column.HOLDER_ID, csv);
    row.text(Column.HOLDER, csv);
    row.plain(Column.KIND, csv);
    row.text(Column.WORDS, csv);
    if (row.isEmpty(Column.AMOUNT)) {
      row.plain(Column.AMOUNT, csv);
    } else {
      csv.plain(ascii(MoneyCells.amount(row.number(Column.AMOUNT), row.string(Column.CURRENCY))));
    }
    row.plain(Column.CURRENCY, csv);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
