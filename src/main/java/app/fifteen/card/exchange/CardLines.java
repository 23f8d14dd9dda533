package app.fifteen.card.exchange;

import app.fifteen.card.exchange.CardChunkStore.Column;
import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.OffsetTimes;
import app.fifteen.exchange.exporting.ExportedRows;
import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.exchange.exporting.PackedRow;
import app.fifteen.exchange.exporting.ShownRows;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of an export of cards. */
final class CardLines implements ExportedRows {

  private static final List<String> HEADER =
      List.of(
          "card_id", "number", "lost_numbers", "holder_id", "holder_external_id", "holder", "origin", "price",
          "price_currency", "payer", "issued_at", "issued_by", "discount_percent", "accrual_percent",
          "accrual_fixed", "life_months", "balance", "pending", "shortfall", "bonus_currency", "burns_on",
          "last_presented_at", "presentations", "blocked_at");

  /** What the lists show besides. */
  private static final List<String> OF_LIST =
      Stream.concat(HEADER.stream(), Stream.of("phone", "reminder", "bare_renewals")).toList();

  private static final byte[] NOTHING = {};

  private final PackedQuery query;
  private final boolean ofList;
  private final OffsetTimes times;

  /** @param shown what a list shows; empty for all cards */
  CardLines(Optional<ShownRows> shown, ZoneId zone) {
    this.query = CardChunkStore.query(shown);
    this.ofList = shown.isPresent();
    this.times = new OffsetTimes(zone);
  }

  @Override
  public List<String> header() {
    return ofList ? OF_LIST : HEADER;
  }

  @Override
  public PackedQuery query() {
    return query;
  }

  @Override
  public void write(PackedRow row, CsvOutput csv) throws IOException {
    row.plain(Column.ID, csv);
    row.plain(Column.NUMBER, csv);
    row.plain(Column.LOST_NUMBERS, csv);
    row.plain(Column.HOLDER_ID, csv);
    row.text(Column.HOLDER_EXTERNAL_ID, csv);
    row.text(Column.HOLDER, csv);
    row.plain(Column.ORIGIN, csv);
    CardCells.money(row, Column.PRICE, Column.PRICE_CURRENCY, csv);
    row.plain(Column.PRICE_CURRENCY, csv);
    row.text(Column.PAYER, csv);
    row.time(Column.ISSUED_AT, times, csv);
    row.text(Column.ISSUED_BY, csv);
    CardCells.percent(row, Column.DISCOUNT, csv);
    accrual(row, csv);
    row.plain(Column.LIFE_MONTHS, csv);
    CardCells.money(row, Column.BALANCE, Column.BONUS_CURRENCY, csv);
    CardCells.money(row, Column.PENDING, Column.BONUS_CURRENCY, csv);
    CardCells.money(row, Column.SHORTFALL, Column.BONUS_CURRENCY, csv);
    row.plain(Column.BONUS_CURRENCY, csv);
    row.plain(Column.BURNS_ON, csv);
    row.time(Column.PRESENTED_AT, times, csv);
    row.plain(Column.PRESENTATIONS, csv);
    row.time(Column.BLOCKED_AT, times, csv);
    if (ofList) {
      row.text(Column.PHONE, csv);
      row.plain(Column.REMINDER, csv);
      row.plain(Column.BARE_RENEWALS, csv);
    }
  }

  /** A share of what is paid, or the same bonuses for each purchase: two columns, of which one says something. */
  private static void accrual(PackedRow row, CsvOutput csv) throws IOException {
    if (row.string(Column.ACCRUAL).equals("share")) {
      CardCells.percent(row, Column.ACCRUAL_VALUE, csv);
      csv.plain(NOTHING);
    } else {
      csv.plain(NOTHING);
      CardCells.money(row, Column.ACCRUAL_VALUE, Column.BONUS_CURRENCY, csv);
    }
  }
}
