package app.fifteen.desktop;

import app.fifteen.database.Database;
import app.fifteen.kernel.RequestId;
import app.fifteen.makegood.FindMisses;
import app.fifteen.request.InboxRow;
import app.fifteen.request.InboxStore;
import app.fifteen.request.StoryStore;
import app.fifteen.request.WarningRow;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Notices what time and other desks bring: misses, warnings, arrivals. Everything it asks for is an index range that is
 * nearly always empty, so the work of a second does not grow with the number of open requests.
 */
public final class Watch {

  private static final int AT_ONCE = 50;
  private static final String WATCHED_UNTIL = "watched.until";

  private final Database database;
  private final FindMisses findMisses;
  private final StoryStore stories;
  private final InboxStore inbox;
  private final Tasks tasks;
  private final DeskSettings settings;
  private final Alerts alerts;
  private final Runnable openMisses;

  private final Set<RequestId> own = new HashSet<>();
  private Instant watchedUntil;
  private RequestId newest;
  private boolean looking;
  private boolean listening;

  private record Seen(List<WarningRow> warnings, int misses) {}

  private record Arrivals(List<InboxRow> rows, RequestId newest) {}

  /**
   * @param openMisses shows the make-goods
   * @param now where watching starts, unless the desk remembers how far it came before
   */
  public Watch(
      Database database,
      FindMisses findMisses,
      StoryStore stories,
      InboxStore inbox,
      Tasks tasks,
      DeskSettings settings,
      Alerts alerts,
      Runnable openMisses,
      Instant now) {
    this.database = database;
    this.findMisses = findMisses;
    this.stories = stories;
    this.inbox = inbox;
    this.tasks = tasks;
    this.settings = settings;
    this.alerts = alerts;
    this.openMisses = openMisses;
    this.watchedUntil =
        settings.get(WATCHED_UNTIL).map(Long::parseLong).map(Instant::ofEpochMilli).orElse(now);
  }

  /**
   * A second has passed, or a night of sleep: finds what fell due meanwhile. Warnings come once each, also when the
   * clock was set back, since the time watched only ever moves on.
   */
  public void tick(Instant now) {
    if (looking) {
      return;
    }
    looking = true;
    var from = watchedUntil;
    tasks.run(
        () -> look(from, now),
        seen -> {
          looking = false;
          if (now.isAfter(watchedUntil)) {
            watchedUntil = now;
          }
          alerts.warn(seen.warnings());
          alerts.missed(seen.misses(), openMisses);
        },
        failure -> {
          looking = false;
          tasks.report(failure);
        });
  }

  private Seen look(Instant from, Instant now) {
    int misses = findMisses.find().size();
    var warnings =
        now.isAfter(from)
            ? database.read(tx -> stories.warnings(tx, from, now, AT_ONCE))
            : List.<WarningRow>of();
    return new Seen(warnings, misses);
  }

  /** Somebody committed something: tells of requests that are new to this desk. */
  public void changed() {
    if (listening) {
      return;
    }
    listening = true;
    var since = newest;
    tasks.run(
        () -> database.read(tx -> new Arrivals(since == null ? List.of() : inbox.arrivedAfter(tx, since, AT_ONCE), inbox.newest(tx))),
        arrivals -> {
          listening = false;
          newest = arrivals.newest();
          alerts.arrived(arrivals.rows().stream().filter(row -> !own.remove(row.id())).toList());
        },
        failure -> {
          listening = false;
          tasks.report(failure);
        });
  }

  /** A request registered at this very desk needs no announcement. */
  public void own(RequestId request) {
    own.add(request);
  }

  /** Remembers how far this desk has watched, for its next start. */
  public void stop() {
    settings.set(WATCHED_UNTIL, watchedUntil.toEpochMilli());
    settings.save();
  }
}
