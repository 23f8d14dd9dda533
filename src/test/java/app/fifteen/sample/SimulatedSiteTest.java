package app.fifteen.sample;

import static app.fifteen.request.HouseFixture.moscow;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import app.fifteen.request.Action;
import app.fifteen.request.HouseFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Arrivals follow how many are waiting, in an hour in which the office is open. */
class SimulatedSiteTest {

  private static final Instant MORNING = moscow("2026-11-23T10:00");

  private static SimulatedSite site(HouseFixture house) {
    return new SimulatedSite(
        house.database, house.register, house.requests().inbox, house.clock, new Random(15), Language.RU);
  }

  private static int waiting(HouseFixture house) {
    return house.database.read(house.requests().inbox::waiting);
  }

  /** Lets time pass as the alarm would. @return when nobody asks any more, or the end */
  private static Instant leaveAlone(HouseFixture house, SimulatedSite site, Duration time) {
    var end = house.clock.instant().plus(time);
    for (var next = site.nextAt(); next.isPresent() && !next.get().isAfter(end); next = site.nextAt()) {
      house.clock.set(next.get().isAfter(house.clock.instant()) ? next.get() : house.clock.instant());
      site.run();
    }
    var last = house.clock.instant();
    house.clock.set(end);
    return last;
  }

  @StoreTest
  void whoeverKeepsUpIsAskedEveryMinuteOrSo(Database database) {
    var house = HouseFixture.in(database);
    var site = site(house);
    for (int i = 0; i < 8; i++) {
      var before = house.clock.instant();
      assertThat(site.nextAt().orElseThrow()).isBetween(before.plusSeconds(25), before.plusSeconds(70));
      assertThat(site.nextAt()).as("asked twice").isEqualTo(site.nextAt());
      house.clock.set(site.nextAt().orElseThrow());
      site.run();
    }
    assertThat(waiting(house)).isEqualTo(8);
  }

  @StoreTest
  void aSampleLeftOpenGrowsQuietAndIsNotFilledWithMisses(Database database) {
    var house = HouseFixture.in(database);
    var site = site(house);
    leaveAlone(house, site, Duration.ofMinutes(50));
    assertThat(waiting(house)).isBetween(12, 16);
    leaveAlone(house, site, Duration.ofHours(5));
    assertThat(waiting(house)).isEqualTo(16);
    assertThat(site.nextAt()).isEmpty();
  }

  @StoreTest
  void asSoonAsSomebodyIsAnsweredTheNextOneAsks(Database database) {
    var house = HouseFixture.in(database);
    var site = site(house);
    leaveAlone(house, site, Duration.ofHours(6));
    var anna = database.write(tx -> house.staff.add(tx, "Anna", Role.MANAGER)).actor();
    for (long id = 1; id <= 6; id++) {
      answer(house, new RequestId(id), anna);
    }
    assertThat(waiting(house)).isEqualTo(10);
    assertThat(site.nextAt().orElseThrow()).isBeforeOrEqualTo(house.clock.instant());
    site.run();
    assertThat(waiting(house)).isEqualTo(11);
  }

  private static void answer(HouseFixture house, RequestId id, Actor actor) {
    house.handle.handle(id, new Action.Reach(ContactHow.CALL, ""), actor).orFail();
  }

  @StoreTest
  void aClockSetBackDoesNotSilenceTheSite(Database database) {
    var house = HouseFixture.in(database);
    var site = site(house);
    house.clock.set(MORNING.minus(Duration.ofMinutes(40)));
    assertThat(site.nextAt().orElseThrow()).isBefore(MORNING.minus(Duration.ofMinutes(38)));
  }
}
