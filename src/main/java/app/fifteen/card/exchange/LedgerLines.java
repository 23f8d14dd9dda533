package app.fifteen.card.exchange;

import app.fifteen.card.exchange.LedgerChunkStore.Column;
import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.OffsetTimes;
import app.fifteen.exchange.exporting.ExportedRows;
import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.exchange.exporting.PackedRow;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/** The lines of an export of the ledger. Summed up by card, {@code balance} is what is on each. */
final class LedgerLines implements ExportedRows {

  private static final List<String> HEADER =
      List.of(
          "entry_id", "card", "holder_id", "kind", "at", "recorded_at", "by", "balance", "pending", "shortfall",
          "bonus_currency", "burns_on", "purchase_id", "grant_id");

  private final PackedQuery query = LedgerChunkStore.query();
  private final OffsetTimes times;

  LedgerLines(ZoneId zone) {
    this.times = new OffsetTimes(zone);
  }

  @Override
  public List<String> header() {
    return HEADER;
  }

  @Override
  public PackedQuery query() {
    return query;
  }

  @Override
  public void write(PackedRow row, CsvOutput csv) throws IOException {
    row.plain(Column.ID, csv);
    row.plain(Column.CARD, csv);
    row.plain(Column.HOLDER_ID, csv);
    row.plain(Column.KIND, csv);
    row.time(Column.AT, times, csv);
    row.time(Column.RECORDED_AT, times, csv);
    row.text(Column.BY, csv);
    CardCells.money(row, Column.BALANCE, Column.CURRENCY, csv);
    CardCells.money(row, Column.PENDING, Column.CURRENCY, csv);
    CardCells.money(row, Column.SHORTFALL, Column.CURRENCY, csv);
    row.plain(Column.CURRENCY, csv);
    row.plain(Column.BURNS_ON, csv);
    row.plain(Column.PURCHASE_ID, csv);
    row.plain(Column.GRANT_ID, csv);
  }
}
