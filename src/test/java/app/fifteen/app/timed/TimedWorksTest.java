package app.fifteen.app.timed;

import static app.fifteen.request.RequestFixture.newRequest;
import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.app.Features;
import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Role;
import app.fifteen.kernel.TimedWork;
import app.fifteen.makegood.MakeGoodFilter;
import app.fifteen.makegood.MakeGoodList;
import app.fifteen.makegood.MakeGoodRow;
import app.fifteen.makegood.MakeGoodScope;
import app.fifteen.request.HouseFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What runs by itself in an open office, and the desks that are told of it. */
class TimedWorksTest {

  private static final class Heard implements Audience {
    final List<String> troubles = new ArrayList<>();
    int missed;

    @Override
    public void missed(int count) {
      missed += count;
    }

    @Override
    public void failed(TimedWork work, Throwable failure) {
      troubles.add(failure.getMessage());
    }

    @Override
    public void recovered(TimedWork work) {
      troubles.clear();
    }
  }

  private static final class Broken implements TimedWork {
    boolean mended;

    @Override
    public Optional<Instant> nextAt() {
      return mended ? Optional.empty() : Optional.of(ALREADY);
    }

    @Override
    public void run() {
      throw new IllegalStateException("broken");
    }
  }

  private static List<MakeGoodRow> owed(Database database, Actor me, Instant now) {
    var all = new MakeGoodList.Query(MakeGoodScope.ALL, MakeGoodFilter.ALL, me, now, 10);
    return database.read(tx -> HouseFixture.standing(database, now).makeGoods().list.rows(tx, all));
  }

  @StoreTest
  void aMissIsFoundOnceWithItsTrueTimeFromHoweverManyDesksAfterHoursOfSleep(Database database) {
    var house = HouseFixture.in(database);
    var anna = house.hire("Anna", Role.MANAGER);
    var due = house.clock.instant().plus(Duration.ofMinutes(15));
    newRequest(house).claimedBy(anna).stored();
    var elsewhere = house.fromAnotherDesk();
    var here = new HandAlarm(house.clock);
    var there = new HandAlarm(house.clock);
    var heard = new Heard();
    try (var desk = new TimedWorks(new Features(database, house.clock), List.of(), here);
        var other = new TimedWorks(new Features(elsewhere.database, house.clock), List.of(), there)) {
      desk.tell(heard);
      other.tell(heard);
      here.run();
      there.run();
      house.clock.set(due.minusSeconds(1));
      here.pass(Duration.ofSeconds(1));
      assertThat(heard.missed).as("not late yet").isZero();
      house.clock.set(due.plus(Duration.ofHours(3)));
      here.pass(Duration.ofSeconds(2));
      there.pass(Duration.ofSeconds(2));
      assertThat(heard.missed).isOne();
      assertThat(owed(database, anna, house.clock.instant())).extracting(row -> row.makeGood().owedAt()).containsExactly(due);
    } finally {
      elsewhere.database.close();
    }
  }

  @StoreTest
  void nothingRunsBeforeADeskListensAndTheNextDeskHearsWhatIsInTroubleAlready(Database database) {
    var house = HouseFixture.in(database);
    var alarm = new HandAlarm(house.clock);
    var broken = new Broken();
    var first = new Heard();
    var second = new Heard();
    try (var works = new TimedWorks(new Features(database, house.clock), List.of(broken), alarm)) {
      alarm.pass(Duration.ofMinutes(1));
      assertThat(alarm.made()).isZero();
      works.tell(first);
      alarm.run();
      works.leave(first);
      works.tell(second);
      assertThat(first.troubles).containsExactly("broken");
      assertThat(second.troubles).containsExactly("broken");
      broken.mended = true;
      alarm.pass(Duration.ofMinutes(1));
      assertThat(second.troubles).isEmpty();
      assertThat(first.troubles).containsExactly("broken");
    }
  }
}
