package app.fifteen.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/**
 * Writes instants as ISO 8601 to the second, each with the offset that its zone had then:
 * {@code 2026-03-27T19:10:00+03:00}. Remembers the offset between two clock changes and the last days, because an
 * export has millions of instants and few of either.
 */
public final class OffsetTimes {

  private static final int DAYS = 256;
  private static final long SECONDS_A_DAY = 86_400;

  private final ZoneRules rules;
  private long from = 1;
  private long to;
  private int offsetSeconds;
  private byte[] offset;
  private final long[] days = new long[DAYS];
  private final byte[][] dates = new byte[DAYS][];
  private byte[] text = new byte[32];

  public OffsetTimes(ZoneId zone) {
    this.rules = zone.getRules();
  }

  /** @param millis since 1970 */
  public void write(long millis, CsvOutput out) throws IOException {
    long second = Math.floorDiv(millis, 1000L);
    if (second < from || second >= to) {
      enter(second);
    }
    long local = second + offsetSeconds;
    var date = date(Math.floorDiv(local, SECONDS_A_DAY));
    int time = (int) Math.floorMod(local, SECONDS_A_DAY);
    int length = date.length;
    if (text.length < length + 9 + offset.length) {
      text = new byte[length + 9 + offset.length];
    }
    System.arraycopy(date, 0, text, 0, length);
    two('T', time / 3600, length);
    two(':', time / 60 % 60, length + 3);
    two(':', time % 60, length + 6);
    System.arraycopy(offset, 0, text, length + 9, offset.length);
    out.plain(text, 0, length + 9 + offset.length);
  }

  private void two(char before, int number, int at) {
    text[at] = (byte) before;
    text[at + 1] = (byte) ('0' + number / 10);
    text[at + 2] = (byte) ('0' + number % 10);
  }

  private void enter(long second) {
    var instant = Instant.ofEpochSecond(second);
    var before = rules.previousTransition(instant.plusSeconds(1));
    var after = rules.nextTransition(instant);
    from = before == null ? Long.MIN_VALUE : before.toEpochSecond();
    to = after == null ? Long.MAX_VALUE : after.toEpochSecond();
    var now = rules.getOffset(instant);
    offsetSeconds = now.getTotalSeconds();
    offset = (now.equals(ZoneOffset.UTC) ? "+00:00" : now.getId()).getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] date(long day) {
    int slot = (int) Math.floorMod(day, (long) DAYS);
    if (dates[slot] == null || days[slot] != day) {
      days[slot] = day;
      dates[slot] = LocalDate.ofEpochDay(day).toString().getBytes(StandardCharsets.US_ASCII);
    }
    return dates[slot];
  }
}
