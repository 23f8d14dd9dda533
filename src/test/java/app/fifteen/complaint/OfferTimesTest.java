package app.fifteen.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import app.fifteen.database.Database;
import app.fifteen.database.StoreTest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OfferTimesTest {

  private static OfferTimes of(long... seconds) {
    return OfferTimes.of(LongStream.of(seconds).mapToObj(Duration::ofSeconds).toList());
  }

  @Test
  void theMedianIsTheMiddleOrBetweenTheTwoInTheMiddle() {
    assertThat(of(10, 50, 300)).isEqualTo(new OfferTimes(Optional.of(Duration.ofSeconds(50)), 2, 3));
    assertThat(of(40, 60)).isEqualTo(new OfferTimes(Optional.of(Duration.ofSeconds(50)), 2, 2));
    assertThat(of(61)).isEqualTo(new OfferTimes(Optional.of(Duration.ofSeconds(61)), 0, 1));
    assertThat(of()).isEqualTo(new OfferTimes(Optional.empty(), 0, 0));
  }

  @StoreTest
  void onlyCasesInWhichSomethingWasOfferedCount(Database database) {
    var at = ComplaintFixture.in(database);
    var start = at.house.clock.instant();
    at.opened();
    var held = at.fixed();
    at.house.clock.pass(Duration.ofSeconds(48));
    at.offer(held.hold().complaint(), "Flowers", "10", at.anna);
    var times = at.house.database.read(tx -> new OfferTimesStore().since(tx, start));
    assertThat(times).isEqualTo(new OfferTimes(Optional.of(Duration.ofSeconds(48)), 1, 1));
    var later = at.house.database.read(tx -> new OfferTimesStore().since(tx, start.plusMillis(1)));
    assertThat(later.all()).isZero();
  }
}
