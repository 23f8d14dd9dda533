package app.fifteen.bench;

import app.fifteen.database.Database;
import app.fifteen.office.OfficeFixture;
import app.fifteen.request.Arrival;
import app.fifteen.request.Channel;
import app.fifteen.request.NewRequest;
import app.fifteen.request.RequestHistory;
import app.fifteen.request.RequestInsert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** Requests that nobody has answered and whose fifteen minutes are still running, as many as wanted. */
final class OpenRequests {

  private static final int BATCH = 10_000;

  private OpenRequests() {}

  static void fill(Database database, Instant now, int count) {
    var offices = BenchOffice.features(database).offices.store;
    var policy =
        database.write(
            tx -> offices.add(tx, OfficeFixture.newOffice().roundTheClock().make(), now, Optional.empty()));
    var minutes = Duration.ofMinutes(14).toMillis();
    for (int from = 0; from < count; from += BATCH) {
      var batch = new ArrayList<NewRequest>(BATCH);
      for (int i = from; i < Math.min(count, from + BATCH); i++) {
        var arrival =
            Arrival.of(
                    new Arrival.Draft(
                        "", now.minusMillis(i % minutes), Channel.values()[i % 5], "Мария Иванова " + i, "8 916 1234567",
                        "", Optional.empty(), "Тур в Болгарию на двоих " + i, ""))
                .orFail();
        batch.add(
            new RequestHistory(arrival, Optional.empty(), Optional.empty())
                .registered(policy, now, Optional.empty()));
      }
      database.run(tx -> new RequestInsert(tx).addAll(batch));
    }
  }
}
