package app.fifteen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.TestClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeClockTest {

  private static final Instant NOW = Instant.parse("2026-11-27T07:00:00Z");
  private static final Rejection ODD = Rejection.of("clock.back");

  @TempDir private Path folder;

  private final TestClock desk = new TestClock(NOW);
  private final List<Instant> judged = new ArrayList<>();
  private final List<Rejection> told = new ArrayList<>();

  @Test
  void onAServerItsClockDecides() {
    try (var database = BothDatabases.postgres()) {
      var clock = database.clock(desk);
      assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(2));
      assertThat(clock.aheadOfDesk()).isEqualTo(Duration.between(desk.instant(), clock.instant()));
      database.run(tx -> assertThat(clock.doubt()).isEmpty());
    }
  }

  /** A whole server whose clock is an hour ahead: this login finds its own function before the built-in one. */
  @Test
  void aServerThatIsAheadIsFollowed() throws Exception {
    var location = TestServer.newDatabase();
    serverIsAheadBy(location, "1 hour");
    var system = Clock.systemUTC();
    try (var database = PostgresOpening.open(location, TestServer.LOGIN)) {
      var clock = database.clock(system);
      assertThat(clock.aheadOfDesk()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
      var ahead = Duration.between(system.instant(), clock.instant());
      assertThat(ahead).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    }
  }

  /** Nobody waits for a minute: a counter that does not agree with the clock tells that somebody set it. */
  @Test
  void aDeskWhoseClockIsSetIsMeasuredAgainAtOnce() throws Exception {
    var location = TestServer.newDatabase();
    try (var connection = TestServer.connect(location)) {
      var clock = new ServerClock(desk, connection);
      desk.pass(Duration.ofDays(1));
      clock.keep(connection);
      assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));
    }
  }

  private static void serverIsAheadBy(DatabaseLocation location, String time) throws Exception {
    try (var connection = TestServer.connect(location);
        var statement = connection.createStatement()) {
      var name = ((DatabaseLocation.PostgresServer) location).shortName().replaceFirst(".*/", "");
      statement.execute(
          "create schema wrong; create function wrong.clock_timestamp() returns timestamptz language sql as $$"
              + " select pg_catalog.clock_timestamp() + interval '" + time + "' $$");
      statement.execute("alter database " + name + " set search_path = public, wrong, pg_catalog");
    }
  }

  @Test
  void aClockSetBackBehindWhatIsWrittenWritesNothing() {
    try (var database = open()) {
      doubting(database.clock(desk));
      write(database, "before");
    }
    desk.set(NOW.minus(Duration.ofHours(1)));
    try (var database = open()) {
      var clock = doubting(database.clock(desk));
      assertThat(clock.doubt()).contains(ODD);
      assertThatThrownBy(() -> write(database, "wrong")).isInstanceOf(Failure.class);
      assertThatThrownBy(() -> write(database, "wrong")).isInstanceOf(Failure.class);
      assertThat(names(database)).containsExactly("before");
      assertThat(told).as("asked once").containsExactly(ODD);
      desk.set(NOW.plusSeconds(5));
      write(database, "set right");
      assertThat(names(database)).containsExactly("before", "set right");
    }
  }

  @Test
  void aClockThatIsSaidToBeRightIsRightFromThenOn() {
    try (var database = open()) {
      doubting(database.clock(desk));
      write(database, "a day ahead");
    }
    desk.set(NOW.minus(Duration.ofDays(1)));
    try (var database = open()) {
      var clock = doubting(database.clock(desk));
      clock.trust();
      write(database, "today");
    }
    try (var database = open()) {
      assertThat(doubting(database.clock(desk)).doubt()).as("remembered by the next start").isEmpty();
    }
  }

  @Test
  void aFewSecondsBackAreNoQuestion() {
    try (var database = open()) {
      doubting(database.clock(desk));
      write(database, "before");
      desk.set(NOW.minusSeconds(40));
      write(database, "after");
      assertThat(judged).isEmpty();
    }
  }

  @Test
  void aLeapIsJudgedOnceAndTimeThatPassesIsNone() {
    try (var database = open()) {
      var clock = database.clock(desk);
      clock.judgedBy(
          (_, now) -> {
            judged.add(now);
            return Optional.empty();
          });
      for (int i = 0; i < 100; i++) {
        desk.pass(Duration.ofMinutes(30));
        clock.instant();
      }
      write(database, "passed");
      assertThat(judged).isEmpty();
      desk.pass(Duration.ofHours(14));
      write(database, "leapt");
      write(database, "again");
      assertThat(judged).hasSize(1);
    }
  }

  private OfficeClock doubting(OfficeClock clock) {
    clock.judgedBy(
        (_, now) -> {
          judged.add(now);
          return Optional.of(ODD);
        });
    clock.onDoubt(told::add);
    return clock;
  }

  private Database open() {
    return BothDatabases.sqlite(folder.resolve("office.db"));
  }

  private static void write(Database database, String name) {
    database.run(
        tx -> tx.dsl().execute("insert into staff (name, role, active) values ({0}, 'manager', 1)", DSL.val(name)));
  }

  private static List<String> names(Database database) {
    return database.read(tx -> tx.dsl().fetch("select name from staff order by id").getValues(0, String.class));
  }
}
