package app.fifteen.request;

import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.ContactHow;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.kernel.RequestId;
import app.fifteen.kernel.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class HandleRequestTest {

  @StoreTest
  void ofTwoSimultaneousClaimsOneWinsAndTheOtherIsToldWhoDid(Database database) throws Exception {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var boris = house.hire("Boris", Role.MANAGER);
    var other = house.fromAnotherDesk();
    try (other.database;
        var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 10; round++) {
        var request = newRequest(house).stored();
        var together = new CyclicBarrier(2);
        var claims =
            List.of(
                threads.submit(() -> claim(house, together, request, anna)),
                threads.submit(() -> claim(other, together, request, boris)));

        var told = new ArrayList<Rejection>();
        for (Future<Outcome<Undo>> claim : claims) {
          claim.get().use(_ -> {}, told::add);
        }
        var winner = holder(house, request).equals(anna.id()) ? "Anna" : "Boris";
        assertThat(told).containsExactly(Rejection.of("request.held_by_other", winner, "10:00"));
      }
    }
  }

  @StoreTest
  void aWrongClickIsTakenBackWithinTenSeconds(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var request = newRequest(house).stored();
    var before = house.database.read(tx -> house.requests.byId(tx, request)).orElseThrow();

    var undo = house.handle.handle(request, new Action.Reach(ContactHow.CALL, ""), anna).orFail();
    house.clock.pass(Undo.TIME);
    house.undo.undo(undo, anna).orFail();

    var after = house.database.read(tx -> house.requests.byId(tx, request)).orElseThrow();
    assertThat(after.withVersion(before.version())).isEqualTo(before);
  }

  @StoreTest
  void aClockSetBackNeverAnswersARequestBeforeItCame(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var request = newRequest(house).stored();
    var received = house.clock.instant();
    house.clock.pass(Duration.ofHours(-2));
    house.handle.handle(request, new Action.Reach(ContactHow.CALL, ""), anna).orFail();
    var after = house.database.read(tx -> house.requests.byId(tx, request)).orElseThrow();
    assertThat(after.firstContact().orElseThrow().at()).isEqualTo(received);
  }

  @StoreTest
  void afterTenSecondsAClickStands(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var request = newRequest(house).stored();
    var undo = house.handle.handle(request, new Action.TakeOn(), anna).orFail();
    house.clock.pass(Undo.TIME.plusMillis(1));
    assertThat(house.undo.undo(undo, anna)).isEqualTo(Outcome.refused("request.undo.too_late"));
    assertThat(holder(house, request)).isEqualTo(anna.id());
  }

  @StoreTest
  void whatSomebodyElseChangedMeanwhileIsNotTakenBack(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var boris = house.hire("Boris", Role.MANAGER);
    var request = newRequest(house).stored();
    var undo = house.handle.handle(request, new Action.TakeOn(), anna).orFail();
    house.clock.pass(Duration.ofSeconds(3));
    house.handle.handle(request, new Action.Note("she called again"), boris).orFail();
    assertThat(house.undo.undo(undo, anna)).isEqualTo(Outcome.refused("request.stale"));
    assertThat(holder(house, request)).isEqualTo(anna.id());
  }

  private static Outcome<Undo> claim(HouseFixture house, CyclicBarrier together, RequestId request, Actor actor)
      throws Exception {
    together.await();
    return house.handle.handle(request, new Action.TakeOn(), actor);
  }

  private static Object holder(HouseFixture house, RequestId request) {
    return house.database.read(tx -> house.requests.byId(tx, request)).orElseThrow().claim().orElseThrow().by();
  }
}
