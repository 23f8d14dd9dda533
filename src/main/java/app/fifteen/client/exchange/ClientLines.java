package app.fifteen.client.exchange;

import app.fifteen.client.exchange.ClientChunkStore.Column;
import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.OffsetTimes;
import app.fifteen.exchange.exporting.ExportedRows;
import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.exchange.exporting.PackedRow;
import app.fifteen.staff.StaffMember;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of an export of clients. */
final class ClientLines implements ExportedRows {

  private static final List<String> HEADER =
      List.of(
          "client_id", "external_id", "name", "phones", "emails", "company", "birthday", "next_trip_on", "next_trip_to",
          "language", "source", "referred_by", "personal_manager", "letters", "unsubscribed", "standing",
          "standing_reason", "notes", "created_at", "address", "postal_code", "city", "country", "first_name",
          "middle_name", "last_name");

  private static final byte[] NOTHING = {};

  private final PackedQuery query;
  private final OffsetTimes times;
  private final Map<Long, byte[]> managers = new HashMap<>();

  ClientLines(PackedQuery query, ZoneId zone, List<StaffMember> staff) {
    this.query = query;
    this.times = new OffsetTimes(zone);
    for (var member : staff) {
      managers.put(member.id().value(), member.name().getBytes(StandardCharsets.UTF_8));
    }
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
    row.text(Column.EXTERNAL_ID, csv);
    row.text(Column.NAME, csv);
    row.text(Column.PHONES, csv);
    row.text(Column.EMAILS, csv);
    row.text(Column.COMPANY, csv);
    birthday(row, csv);
    row.plain(Column.NEXT_TRIP_ON, csv);
    row.text(Column.NEXT_TRIP_TO, csv);
    row.plain(Column.LANGUAGE, csv);
    row.text(Column.SOURCE, csv);
    row.text(Column.REFERRED_BY, csv);
    var manager =
        row.isEmpty(Column.PERSONAL_MANAGER)
            ? NOTHING
            : managers.getOrDefault(row.number(Column.PERSONAL_MANAGER), NOTHING);
    csv.text(manager, 0, manager.length);
    row.plain(Column.LETTERS, csv);
    row.text(Column.UNSUBSCRIBED, csv);
    row.plain(Column.STANDING, csv);
    row.text(Column.STANDING_REASON, csv);
    row.text(Column.NOTES, csv);
    times.write(row.number(Column.CREATED_AT), csv);
    row.text(Column.ADDRESS, csv);
    row.text(Column.POSTAL_CODE, csv);
    row.text(Column.CITY, csv);
    row.text(Column.COUNTRY, csv);
    row.text(Column.FIRST_NAME, csv);
    row.text(Column.MIDDLE_NAME, csv);
    row.text(Column.LAST_NAME, csv);
  }

  private static void birthday(PackedRow row, CsvOutput csv) throws IOException {
    if (row.isEmpty(Column.BIRTH_DAY)) {
      csv.plain(NOTHING);
      return;
    }
    int day = (int) row.number(Column.BIRTH_DAY);
    var born =
        row.isEmpty(Column.BIRTH_YEAR)
            ? MonthDay.of(day / 100, day % 100).toString()
            : LocalDate.of((int) row.number(Column.BIRTH_YEAR), day / 100, day % 100).toString();
    csv.text(born);
  }
}
