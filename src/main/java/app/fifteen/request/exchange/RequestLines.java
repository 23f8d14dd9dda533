package app.fifteen.request.exchange;

import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.OffsetTimes;
import app.fifteen.exchange.exporting.ExportedRows;
import app.fifteen.exchange.exporting.PackedQuery;
import app.fifteen.exchange.exporting.PackedRow;
import app.fifteen.request.Verdict;
import app.fifteen.request.exchange.RequestChunkStore.Column;
import app.fifteen.staff.StaffMember;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of an export of requests. */
final class RequestLines implements ExportedRows {

  private static final List<String> HEADER =
      List.of(
          "id", "external_id", "received_at", "channel", "client", "phone", "email", "subject", "manager",
          "first_contact_due_at", "first_contact_at", "first_contact_how", "verdict", "overdue_seconds",
          "resolution_due_at", "resolved_at");

  /** What the screen shows of a request besides. */
  private static final List<String> FOR_PEOPLE =
      Stream.concat(HEADER.stream(), Stream.of("company", "text")).toList();

  private static final byte[] NOTHING = {};

  private final PackedQuery query;
  private final OffsetTimes times;
  private final Instant now;
  private final boolean forPeople;
  private final Map<Long, byte[]> managers = new HashMap<>();
  private final Map<Verdict, byte[]> verdicts = new EnumMap<>(Verdict.class);

  /**
   * @param now when open requests are judged (R4)
   * @param forPeople with company and text, which machines never had in their file
   */
  RequestLines(PackedQuery query, ZoneId zone, List<StaffMember> staff, Instant now, boolean forPeople) {
    this.query = query;
    this.times = new OffsetTimes(zone);
    this.now = now;
    this.forPeople = forPeople;
    for (var member : staff) {
      managers.put(member.id().value(), utf8(member.name()));
    }
    for (var verdict : Verdict.values()) {
      verdicts.put(verdict, utf8(verdict.name().toLowerCase(Locale.ROOT)));
    }
  }

  @Override
  public List<String> header() {
    return forPeople ? FOR_PEOPLE : HEADER;
  }

  @Override
  public PackedQuery query() {
    return query;
  }

  @Override
  public void write(PackedRow row, CsvOutput csv) throws IOException {
    row.plain(Column.ID, csv);
    row.text(Column.EXTERNAL_ID, csv);
    row.time(Column.RECEIVED_AT, times, csv);
    row.plain(Column.CHANNEL, csv);
    row.text(Column.CLIENT, csv);
    row.text(Column.PHONE, csv);
    row.text(Column.EMAIL, csv);
    row.text(Column.SUBJECT, csv);
    var manager = row.isEmpty(Column.CLAIMED_BY) ? NOTHING : managers.getOrDefault(row.number(Column.CLAIMED_BY), NOTHING);
    csv.text(manager, 0, manager.length);
    row.time(Column.FIRST_CONTACT_DUE_AT, times, csv);
    row.time(Column.FIRST_CONTACT_AT, times, csv);
    row.plain(Column.FIRST_CONTACT_HOW, csv);
    judgement(row, csv);
    row.time(Column.RESOLUTION_DUE_AT, times, csv);
    row.time(Column.RESOLVED_AT, times, csv);
    if (forPeople) {
      row.text(Column.COMPANY, csv);
      row.text(Column.TEXT, csv);
    }
  }

  private void judgement(PackedRow row, CsvOutput csv) throws IOException {
    var due = Instant.ofEpochMilli(row.number(Column.FIRST_CONTACT_DUE_AT));
    var contact =
        row.isEmpty(Column.FIRST_CONTACT_AT)
            ? Optional.<Instant>empty()
            : Optional.of(Instant.ofEpochMilli(row.number(Column.FIRST_CONTACT_AT)));
    csv.plain(verdicts.get(Verdict.of(due, contact, now)));
    csv.plain(utf8(Long.toString(Verdict.overdue(due, contact, now).toSeconds())));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
