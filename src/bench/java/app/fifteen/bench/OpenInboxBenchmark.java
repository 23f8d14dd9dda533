package app.fifteen.bench;

import app.fifteen.database.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** From nothing to a window with the first rows laid out: with 100,000 open requests against 10, taking turns. */
final class OpenInboxBenchmark implements Benchmark {

  private static final int WARM_UP = Benchmarks.times(5, 0);
  private static final int ROUNDS = Benchmarks.times(15, 1);

  @Override
  public List<Ratio> run(Path scratch) throws Exception {
    var clock = Clock.systemUTC();
    var large = new ArrayList<Double>();
    var small = new ArrayList<Double>();
    try (var many = BenchOffice.open(scratch.resolve("many.db"));
        var few = BenchOffice.open(scratch.resolve("few.db"))) {
      BenchWindow.setUp(many, clock, Benchmarks.times(100_000, 100));
      BenchWindow.setUp(few, clock, 10);
      for (int round = 0; round < WARM_UP + ROUNDS; round++) {
        double manyMillis = openMillis(many, clock, scratch);
        double fewMillis = openMillis(few, clock, scratch);
        if (round >= WARM_UP) {
          large.add(manyMillis);
          small.add(fewMillis);
        }
      }
    }
    return List.of(
        new Ratio("opening the inbox, 100,000 open", "10 open", "ms", median(large), median(small), new Ratio.Goal.AtMost(1.5)));
  }

  private static double openMillis(Database database, Clock clock, Path scratch) throws Exception {
    long start = System.nanoTime();
    var window = BenchWindow.open(database, clock, scratch.resolve("desk"));
    double millis = (System.nanoTime() - start) / 1e6;
    window.close();
    return millis;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
