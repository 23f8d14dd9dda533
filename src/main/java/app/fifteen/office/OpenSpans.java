package app.fifteen.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * When the office is open, as spans of epoch milliseconds, cut at UTC midnights: finding the spans around an instant
 * then takes one division and no time zone, which is what makes a million deadlines cheap. The spans of a day are
 * remembered in a table of fixed size whose entries never change once made, so threads may share it.
 */
final class OpenSpans {

  static final long DAY_MILLIS = 86_400_000L;

  /** A power of two; more than ten years of days. */
  private static final int REMEMBERED = 4096;

  /** @param bounds from, to, from, to, …: ascending, not touching, never empty spans */
  record UtcDay(long epochDay, long[] bounds) {}

  private final ZoneId zone;
  private final DayPlan plan;
  private final AtomicReferenceArray<UtcDay> remembered = new AtomicReferenceArray<>(REMEMBERED);

  OpenSpans(ZoneId zone, DayPlan plan) {
    this.zone = zone;
    this.plan = plan;
  }

  /** The open spans of the UTC day, in epoch milliseconds; not to be changed. */
  long[] onUtcDay(long epochDay) {
    int slot = (int) epochDay & (REMEMBERED - 1);
    var day = remembered.get(slot);
    if (day == null || day.epochDay != epochDay) {
      day = new UtcDay(epochDay, cut(epochDay));
      remembered.set(slot, day);
    }
    return day.bounds;
  }

  /** The spans of a local date. A time in a gap moves on with the wall clock, one that occurs twice is the earlier. */
  List<long[]> ofDate(LocalDate date) {
    var spans = new ArrayList<long[]>();
    for (var interval : plan.on(date).hours()) {
      long from = at(date, interval.fromMinute());
      long to = at(date, interval.toMinute());
      if (from < to) {
        spans.add(new long[] {from, to});
      }
    }
    return united(spans);
  }

  private long[] cut(long epochDay) {
    long start = epochDay * DAY_MILLIS;
    long end = start + DAY_MILLIS;
    var touching = new ArrayList<long[]>();
    // One date more on either side: a gap can move hours out of their own date.
    var last = dateAt(end).plusDays(1);
    for (var date = dateAt(start).minusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
      for (var span : ofDate(date)) {
        if (span[1] > start && span[0] < end) {
          touching.add(new long[] {Math.max(span[0], start), Math.min(span[1], end)});
        }
      }
    }
    return united(touching).stream().flatMapToLong(Arrays::stream).toArray();
  }

  private static List<long[]> united(List<long[]> spans) {
    spans.sort(Comparator.comparingLong(span -> span[0]));
    var united = new ArrayList<long[]>(spans.size());
    for (var span : spans) {
      if (!united.isEmpty() && span[0] <= united.getLast()[1]) {
        united.getLast()[1] = Math.max(united.getLast()[1], span[1]);
      } else {
        united.add(span);
      }
    }
    return united;
  }

  private LocalDate dateAt(long millis) {
    return Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
  }

  private long at(LocalDate date, int minute) {
    var local = date.atStartOfDay().plusMinutes(minute);
    var rules = zone.getRules();
    var offset = rules.getValidOffsets(local);
    // One valid offset is the ordinary day; ZonedDateTime decides the rest.
    return offset.size() == 1
        ? local.toEpochSecond(offset.getFirst()) * 1000
        : local.atZone(zone).toInstant().toEpochMilli();
  }
}
