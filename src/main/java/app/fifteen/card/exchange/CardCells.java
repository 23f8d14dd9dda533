package app.fifteen.card.exchange;

import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.exporting.MoneyCells;
import app.fifteen.exchange.exporting.PackedRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** How exports of cards and of their ledgers write a cell. */
final class CardCells {

  private CardCells() {}

  /** Signed decimals are numbers, and no formula: they are written as they are. */
  static void money(PackedRow row, Enum<?> column, Enum<?> currency, CsvOutput csv) throws IOException {
    csv.plain(ascii(MoneyCells.amount(row.number(column), row.string(currency))));
  }

  /** @param column in basis points */
  static void percent(PackedRow row, Enum<?> column, CsvOutput csv) throws IOException {
    csv.plain(ascii(BigDecimal.valueOf(row.number(column), 2).stripTrailingZeros().toPlainString()));
  }

  private static byte[] ascii(String digits) {
    return digits.getBytes(StandardCharsets.US_ASCII);
  }
}
