package app.fifteen.desktop.watch;

import static app.fifteen.request.HouseFixture.moscow;
import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.BothDatabases;
import app.fifteen.database.Database;
import app.fifteen.desktop.kit.DeskSettings;
import app.fifteen.desktop.kit.Tasks;
import app.fifteen.desktop.kit.Trouble;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Failure;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.request.HouseFixture;
import app.fifteen.request.InboxRow;
import app.fifteen.request.WarningRow;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk is told of as time passes: each thing once (R4, R6). */
class WatchTest {

  private static final Instant NOON = moscow("2026-03-25T12:00");

  @TempDir Path folder;
  private Database database;
  private HouseFixture house;
  private Actor manager;
  private final Heard heard = new Heard();
  private final Trouble trouble = new Trouble();

  private static final class Heard implements Watch.Teller {
    final List<RequestId> arrived = new ArrayList<>();
    final List<Instant> warned = new ArrayList<>();

    @Override
    public void arrived(List<InboxRow> rows) {
      rows.forEach(row -> arrived.add(row.id()));
    }

    @Override
    public void warn(List<WarningRow> warnings) {
      warnings.forEach(warning -> warned.add(warning.at()));
    }
  }

  @BeforeEach
  void open() {
    database = BothDatabases.sqlite(folder.resolve("office.db"));
    house = HouseFixture.in(database);
    manager = house.hire("Petrov", Role.MANAGER);
    house.onDuty(manager, NOON.minus(Duration.ofDays(1)));
    house.clock.set(NOON);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void warnsAtOneThirdLeftAndInTheLastMinuteOnceEach() {
    newRequest(house).receivedAt(NOON).stored();
    var watch = watch();
    for (int second = 0; second <= 15 * 60; second++) {
      tick(watch, NOON.plusSeconds(second));
    }
    assertThat(heard.warned)
        .containsExactly(NOON.plus(Duration.ofMinutes(15)).minusMillis(297_000), NOON.plus(Duration.ofMinutes(14)));
  }

  @Test
  void anAnsweredRequestIsNotWarnedOf() {
    newRequest(house).receivedAt(NOON).reachedAfter(Duration.ofMinutes(5), manager).stored();
    var watch = watch();
    tick(watch, NOON.plus(Duration.ofMinutes(14)));
    assertThat(heard.warned).isEmpty();
  }

  @Test
  void afterSleepTheWarningsAreNotCalledAfterTheMiss() {
    newRequest(house).receivedAt(NOON).stored();
    var watch = watch();
    tick(watch, NOON.plus(Duration.ofHours(3)));
    tick(watch, NOON.plus(Duration.ofHours(3)).plusSeconds(1));
    assertThat(heard.warned).isEmpty();
  }

  @Test
  void aWarningDueWhileTheProgramWasClosedComesAtTheNextStartAndOnlyThere() {
    newRequest(house).receivedAt(NOON).stored();
    var before = watch();
    tick(before, NOON.plus(Duration.ofMinutes(9)));
    before.stop();
    var after = watch();
    tick(after, NOON.plus(Duration.ofMinutes(12)));
    assertThat(heard.warned).hasSize(1);
    after.stop();
    tick(watch(), NOON.plus(Duration.ofMinutes(13)));
    assertThat(heard.warned).hasSize(1);
  }

  @Test
  void aClockSetBackRepeatsNoWarningAndHidesNoNewOne() {
    newRequest(house).receivedAt(NOON).stored();
    var watch = watch();
    tick(watch, NOON.plus(Duration.ofMinutes(11)));
    assertThat(heard.warned).hasSize(1);
    tick(watch, NOON.minus(Duration.ofMinutes(20)));
    newRequest(house).receivedAt(NOON.minus(Duration.ofMinutes(20))).stored();
    tick(watch, NOON.minus(Duration.ofMinutes(9)));
    assertThat(heard.warned).hasSize(2);
    tick(watch, NOON.plus(Duration.ofMinutes(11)));
    assertThat(heard.warned).as("the first one again").hasSize(2);
  }

  @Test
  void aDeskThatOnceRanUnderAClockAheadIsNotSilentUntilThen() {
    var ahead = watch();
    tick(ahead, NOON.plus(Duration.ofDays(300)));
    ahead.stop();
    house.clock.set(NOON);
    newRequest(house).receivedAt(NOON).stored();
    tick(watch(), NOON.plus(Duration.ofMinutes(11)));
    assertThat(heard.warned).hasSize(1);
  }

  @Test
  void tellsOfRequestsFromElsewhereButNotOfItsOwn() {
    var watch = watch();
    watch.changed();
    var theirs = newRequest(house).stored();
    var ours = newRequest(house).stored();
    watch.own(ours);
    watch.changed();
    watch.changed();
    assertThat(heard.arrived).containsExactly(theirs);
  }

  @Test
  void aRequestThatComesWhileTheListIsReadIsToldOfToo() {
    var background = new ArrayDeque<Runnable>();
    var read = new ArrayDeque<Runnable>();
    var watch = watch(Tasks.on(background::add, read::add));
    watch.changed();
    background.remove().run();
    read.remove().run();
    var first = newRequest(house).stored();
    watch.changed();
    background.remove().run();
    var second = newRequest(house).stored();
    watch.changed();
    read.remove().run();
    assertThat(heard.arrived).containsExactly(first);
    background.remove().run();
    read.remove().run();
    assertThat(heard.arrived).containsExactly(first, second);
  }

  @Test
  void troubleIsOverOnceTheDataIsThereAgain() {
    var watch = watch();
    trouble.met(Failure.of(null, "database.io", "office.db"));
    assertThat(trouble.currentProperty().get()).isPresent();
    tick(watch, NOON);
    assertThat(trouble.currentProperty().get()).isEmpty();
  }

  private Watch watch() {
    return watch(Tasks.sameThread());
  }

  private Watch watch(Tasks tasks) {
    return new Watch(
        database,
        house.requests().stories,
        house.requests().inbox,
        tasks,
        new DeskSettings(folder.resolve("desk.properties")),
        heard,
        trouble,
        house.clock.instant());
  }

  private void tick(Watch watch, Instant now) {
    house.clock.set(now);
    watch.tick(now);
  }
}
