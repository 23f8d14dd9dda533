package app.fifteen.complaint.exchange;

import app.fifteen.complaint.exchange.ComplaintChunkStore.Column;
import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.OffsetTimes;
import app.fifteen.exchange.exporting.ExportedRows;
import app.fifteen.exchange.exporting.MoneyCells;
import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.exchange.exporting.PackedRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/** The lines of an export of complaints. */
final class ComplaintLines implements ExportedRows {

  private static final List<String> HEADER =
      List.of(
          "complaint_id", "client_id", "client", "company", "request_id", "department", "opened_at", "opened_by",
          "wanted", "severity", "category", "seconds_to_offer", "episode", "next_step", "leader", "fix_due_at",
          "fixed_at", "remedies", "given", "awaiting_approval", "flagged", "reaction", "closed_at", "closed_by",
          "closing_words", "aftermath");

  private static final byte[] NOTHING = {};

  private final PackedQuery query;
  private final OffsetTimes times;

  ComplaintLines(PackedQuery query, ZoneId zone) {
    this.query = query;
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
    row.plain(Column.CLIENT_ID, csv);
    row.text(Column.CLIENT, csv);
    row.text(Column.COMPANY, csv);
    row.plain(Column.REQUEST_ID, csv);
    row.text(Column.DEPARTMENT, csv);
    row.time(Column.OPENED_AT, times, csv);
    row.text(Column.OPENED_BY, csv);
    row.text(Column.WANTED, csv);
    row.plain(Column.SEVERITY, csv);
    row.text(Column.CATEGORY, csv);
    csv.plain(secondsToOffer(row));
    row.plain(Column.EPISODE, csv);
    row.plain(Column.STEP, csv);
    row.text(Column.LEADER, csv);
    row.time(Column.FIX_DUE_AT, times, csv);
    row.time(Column.FIXED_AT, times, csv);
    row.text(Column.REMEDIES, csv);
    csv.text(MoneyCells.sums(row.string(Column.GIVEN)));
    row.plain(Column.AWAITING, csv);
    row.plain(Column.FLAGGED, csv);
    row.plain(Column.REACTION, csv);
    row.time(Column.CLOSED_AT, times, csv);
    row.text(Column.CLOSED_BY, csv);
    row.text(Column.CLOSING_WORDS, csv);
    row.plain(Column.AFTERMATH, csv);
  }

  /** Whole seconds (R16); nothing as long as nothing was offered. */
  private static byte[] secondsToOffer(PackedRow row) {
    if (row.isEmpty(Column.OFFERED_AT)) {
      return NOTHING;
    }
    long millis = row.number(Column.OFFERED_AT) - row.number(Column.OPENED_AT);
    return String.valueOf(millis / 1000).getBytes(StandardCharsets.US_ASCII);
  }
}
