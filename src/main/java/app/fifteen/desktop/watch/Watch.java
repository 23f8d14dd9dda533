package app.fifteen.desktop.watch;

import app.fifteen.database.Database;
import app.fifteen.database.DatabaseLocation;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.LiveQuery;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.kernel.RequestId;
import app.fifteen.request.InboxRow;
import app.fifteen.request.InboxStore;
import app.fifteen.request.StoryStore;
import app.fifteen.request.WarningRow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Notices what time and other desks bring: warnings, arrivals. Everything it asks for is an index range that is
 * nearly always empty, so the work of a second does not grow with the number of open requests.
 */
public final class Watch {

  private static final int AT_ONCE = 50;
  private static final String WATCHED_UNTIL = "watched.until.";

  /** How long a warning is remembered as told; a clock is hardly ever set back by more. */
  private static final Duration TOLD = Duration.ofDays(2);

  private final Database database;
  private final StoryStore stories;
  private final InboxStore inbox;
  private final DeskSettings settings;
  private final Teller teller;
  private final Trouble trouble;
  private final LiveQuery<Seen> looking;
  private final LiveQuery<Arrivals> listening;

  private final Set<RequestId> own = new HashSet<>();
  private final Map<Warned, Instant> told = new HashMap<>();
  private Instant now;
  private Instant watchedUntil;
  private RequestId newest;

  /** Whoever tells the desk what was noticed; called on the FX thread, also when there is nothing to tell. */
  public interface Teller {

    void arrived(List<InboxRow> rows);

    void warn(List<WarningRow> warnings);
  }

  /** @param at which warning of the request */
  private record Warned(RequestId request, Instant at) {}

  /** @param until how far it was looked */
  private record Seen(Instant until, List<WarningRow> warnings) {}

  private record Arrivals(List<InboxRow> rows, RequestId newest) {}

  /**
   * @param trouble over as soon as the watch could look again
   * @param now where watching starts, unless the desk remembers how far it came before
   */
  public Watch(
      Database database,
      StoryStore stories,
      InboxStore inbox,
      Tasks tasks,
      DeskSettings settings,
      Teller teller,
      Trouble trouble,
      Instant now) {
    this.database = database;
    this.stories = stories;
    this.inbox = inbox;
    this.settings = settings;
    this.teller = teller;
    this.trouble = trouble;
    this.looking = new LiveQuery<>(tasks, this::look, this::tell);
    this.listening = new LiveQuery<>(tasks, this::listen, this::tell);
    // What was remembered under a clock that was ahead must not keep this desk silent until then.
    var remembered = Instant.ofEpochMilli((long) settings.number(setting(), now.toEpochMilli()));
    this.watchedUntil = remembered.isAfter(now) ? now : remembered;
  }

  private String setting() {
    return setting(database.location());
  }

  private static String setting(DatabaseLocation location) {
    return WATCHED_UNTIL + location;
  }

  /** The database was made anew: what fell due in it before is no news. */
  public static void forget(DeskSettings settings, DatabaseLocation location) {
    settings.forget(setting(location));
  }

  /**
   * A second has passed, or a night of sleep: finds what fell due meanwhile. When the clock was set back, what was told
   * already is not told again, but what is new is.
   */
  public void tick(Instant now) {
    this.now = now;
    looking.again();
  }

  private Supplier<Seen> look() {
    var from = watchedUntil;
    var until = now;
    return () -> look(from, until);
  }

  private void tell(Seen seen) {
    watchedUntil = seen.until();
    trouble.over();
    teller.warn(seen.warnings().stream().filter(warning -> isNew(warning, seen.until())).toList());
  }

  private boolean isNew(WarningRow warning, Instant now) {
    told.values().removeIf(at -> at.plus(TOLD).isBefore(now));
    return told.put(new Warned(warning.request(), warning.at()), now) == null;
  }

  private Seen look(Instant from, Instant until) {
    var warnings =
        until.isAfter(from)
            ? database.read(tx -> stories.warnings(tx, from, until, AT_ONCE))
            : List.<WarningRow>of();
    return new Seen(until, warnings);
  }

  /** Somebody committed something: tells of requests that are new to this desk. */
  public void changed() {
    listening.again();
  }

  private Supplier<Arrivals> listen() {
    var since = newest;
    var now = watchedUntil;
    return () ->
        database.read(
            tx ->
                new Arrivals(
                    since == null ? List.of() : inbox.arrivedAfter(tx, since, AT_ONCE, now), inbox.newest(tx)));
  }

  private void tell(Arrivals arrivals) {
    newest = arrivals.newest();
    teller.arrived(arrivals.rows().stream().filter(row -> !own.remove(row.id())).toList());
  }

  /** A request registered at this very desk needs no announcement. */
  public void own(RequestId request) {
    own.add(request);
  }

  /** Remembers how far this desk has watched, for its next start. */
  public void stop() {
    settings.set(setting(), watchedUntil.toEpochMilli());
    settings.save();
  }
}
