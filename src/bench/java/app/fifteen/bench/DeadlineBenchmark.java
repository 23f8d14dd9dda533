package app.fifteen.bench;

import app.fifteen.office.OfficeFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Due instants a second, against plain wall-clock arithmetic that knows nothing of opening hours. */
final class DeadlineBenchmark implements Benchmark {

  private static final int TIMES = Benchmarks.times(1_000_000, 1_000);
  private static final int ROUNDS = Benchmarks.times(5, 1);

  @Override
  public List<Ratio> run(Path scratch) {
    var calendar = OfficeFixture.newOffice().calendar();
    var norm = Duration.ofMinutes(15);
    var minutes = new double[ROUNDS];
    var days = new double[ROUNDS];
    var plain = new double[ROUNDS];
    long sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < TIMES; i++) {
        sum += calendar.after(BenchOffice.receivedAt(i, TIMES), norm).toEpochMilli();
      }
      minutes[round] = TIMES * 1e9 / (System.nanoTime() - start);
      start = System.nanoTime();
      for (int i = 0; i < TIMES; i++) {
        sum += calendar.afterDays(BenchOffice.receivedAt(i, TIMES), 3).toEpochMilli();
      }
      days[round] = TIMES * 1e9 / (System.nanoTime() - start);
      start = System.nanoTime();
      for (int i = 0; i < TIMES; i++) {
        sum += BenchOffice.receivedAt(i, TIMES).atZone(calendar.zone()).plus(norm).toInstant().toEpochMilli();
      }
      plain[round] = TIMES * 1e9 / (System.nanoTime() - start);
    }
    if (sum == 0) {
      throw new IllegalStateException("nothing was computed");
    }
    var baseline = Processes.median(plain);
    return List.of(
        new Ratio("due instant, 15 min", "ZonedDateTime.plus", "1/s", Processes.median(minutes), baseline, new Ratio.Goal.Nothing()),
        new Ratio("due instant, 3 days", "ZonedDateTime.plus", "1/s", Processes.median(days), baseline, new Ratio.Goal.Nothing()));
  }
}
