package app.fifteen.card.exchange;

import app.fifteen.card.exchange.LedgerChunkStore.Column;
import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.OffsetTimes;
import app.fifteen.exchange.exporting.ExportedRows;
import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.exchange.exporting.PackedRow;
import app.fifteen.kernel.CardId;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of an export of the ledger. Summed up by card, {@code balance} is what is on each. */
final class LedgerLines implements ExportedRows {

  private static final List<String> HEADER =
      List.of(
          "entry_id", "card", "holder_id", "kind", "at", "recorded_at", "by", "balance", "pending", "shortfall",
          "bonus_currency", "burns_on", "purchase_id", "grant_id");

  /** What the page of a card shows besides. */
  private static final List<String> OF_CARD = Stream.concat(HEADER.stream(), Stream.of("what")).toList();

  private final PackedQuery query;
  private final boolean ofCard;
  private final OffsetTimes times;

  /** @param card whose they are; empty for those of all cards */
  LedgerLines(Optional<CardId> card, ZoneId zone) {
    this.query = LedgerChunkStore.query(card);
    this.ofCard = card.isPresent();
    this.times = new OffsetTimes(zone);
  }

  @Override
  public List<String> header() {
    return ofCard ? OF_CARD : HEADER;
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
    if (ofCard) {
      row.text(Column.WHAT, csv);
    }
  }
}
