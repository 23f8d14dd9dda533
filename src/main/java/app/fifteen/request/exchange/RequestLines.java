package app.fifteen.request.exchange;

import app.fifteen.exchange.CsvOutput;
import app.fifteen.exchange.OffsetTimes;
import app.fifteen.request.Verdict;
import app.fifteen.request.exchange.RequestPageStore.Column;
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

/** Unpacks pages of requests and writes each as a line of the export. */
final class RequestLines {

  static final List<String> HEADER =
      List.of(
          "id", "external_id", "received_at", "channel", "client", "phone", "email", "subject", "manager",
          "first_contact_due_at", "first_contact_at", "first_contact_how", "verdict", "overdue_seconds",
          "resolution_due_at", "resolved_at");

  private static final int COLUMNS = Column.values().length;
  private static final byte[] NOTHING = {};

  private final CsvOutput csv;
  private final OffsetTimes times;
  private final Instant now;
  private final Map<Long, byte[]> managers = new HashMap<>();
  private final Map<Verdict, byte[]> verdicts = new EnumMap<>(Verdict.class);
  private final int[] ends = new int[COLUMNS];
  private byte[] page = NOTHING;
  private int start;
  private long count;

  /** @param now when open requests are judged (R4) */
  RequestLines(CsvOutput csv, ZoneId zone, List<StaffMember> staff, Instant now) {
    this.csv = csv;
    this.times = new OffsetTimes(zone);
    this.now = now;
    for (var member : staff) {
      managers.put(member.id().value(), utf8(member.name()));
    }
    for (var verdict : Verdict.values()) {
      verdicts.put(verdict, utf8(verdict.name().toLowerCase(Locale.ROOT)));
    }
  }

  void header() throws IOException {
    for (var name : HEADER) {
      csv.plain(utf8(name));
    }
    csv.endRow();
  }

  long count() {
    return count;
  }

  /** @return where the page ends */
  RequestPageStore.Place write(byte[] packed) throws IOException {
    page = packed;
    start = 0;
    var last = new RequestPageStore.Place(0, 0);
    while (start < page.length) {
      split();
      line();
      last = new RequestPageStore.Place(number(Column.RECEIVED_AT), number(Column.ID));
      start = ends[COLUMNS - 1] + 1;
      count++;
    }
    return last;
  }

  private void split() {
    int column = 0;
    for (int i = start; column < COLUMNS; i++) {
      if (page[i] == RequestPageStore.CELL || page[i] == RequestPageStore.ROW) {
        ends[column++] = i;
      }
    }
    if (page[ends[COLUMNS - 1]] != RequestPageStore.ROW) {
      throw new IllegalStateException("a stored text contains control characters");
    }
  }

  private void line() throws IOException {
    plain(Column.ID);
    text(Column.EXTERNAL_ID);
    time(Column.RECEIVED_AT);
    plain(Column.CHANNEL);
    text(Column.CLIENT);
    text(Column.PHONE);
    text(Column.EMAIL);
    text(Column.SUBJECT);
    var manager = isEmpty(Column.CLAIMED_BY) ? NOTHING : managers.getOrDefault(number(Column.CLAIMED_BY), NOTHING);
    csv.text(manager, 0, manager.length);
    time(Column.FIRST_CONTACT_DUE_AT);
    time(Column.FIRST_CONTACT_AT);
    plain(Column.FIRST_CONTACT_HOW);
    judgement();
    time(Column.RESOLUTION_DUE_AT);
    time(Column.RESOLVED_AT);
    csv.endRow();
  }

  private void judgement() throws IOException {
    var due = Instant.ofEpochMilli(number(Column.FIRST_CONTACT_DUE_AT));
    var contact =
        isEmpty(Column.FIRST_CONTACT_AT)
            ? Optional.<Instant>empty()
            : Optional.of(Instant.ofEpochMilli(number(Column.FIRST_CONTACT_AT)));
    csv.plain(verdicts.get(Verdict.of(due, contact, now)));
    csv.plain(utf8(Long.toString(Verdict.overdue(due, contact, now).toSeconds())));
  }

  private int from(Column column) {
    return column.ordinal() == 0 ? start : ends[column.ordinal() - 1] + 1;
  }

  private int to(Column column) {
    return ends[column.ordinal()];
  }

  private boolean isEmpty(Column column) {
    return from(column) == to(column);
  }

  private long number(Column column) {
    int i = from(column);
    boolean negative = page[i] == '-';
    long number = 0;
    for (i += negative ? 1 : 0; i < to(column); i++) {
      number = number * 10 + (page[i] - '0');
    }
    return negative ? -number : number;
  }

  private void text(Column column) throws IOException {
    csv.text(page, from(column), to(column));
  }

  private void plain(Column column) throws IOException {
    csv.plain(page, from(column), to(column));
  }

  private void time(Column column) throws IOException {
    if (isEmpty(column)) {
      csv.plain(NOTHING);
    } else {
      times.write(number(column), csv);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
