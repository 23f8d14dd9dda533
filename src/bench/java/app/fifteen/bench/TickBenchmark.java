package app.fifteen.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * What a second of countdowns costs in processor time: with 100,000 open requests against 1,000, and above a window whose
 * clock stands still. The requests still have minutes left, so that misses do not mix in.
 */
final class TickBenchmark implements Benchmark {

  private static final int MANY = Benchmarks.times(100_000, 100);
  private static final int ROUNDS = Benchmarks.times(4, 2);
  private static final long SETTLE_MILLIS = Benchmarks.times(4000, 10);
  private static final long MEASURE_MILLIS = Benchmarks.times(15_000, 100);

  @Override
  public List<Ratio> run(Path scratch) throws Exception {
    var few = new ArrayList<Double>();
    var many = new ArrayList<Double>();
    var idle = new ArrayList<Double>();
    for (int round = 0; round < ROUNDS; round++) {
      // Each goes first in every other round, since what goes later finds a warmer machine.
      if (round % 2 == 0) {
        many.add(pointsOfACore(scratch.resolve("many" + round), MANY, true));
      }
      few.add(pointsOfACore(scratch.resolve("few" + round), 1_000, true));
      if (round % 2 == 1) {
        many.add(pointsOfACore(scratch.resolve("many" + round), MANY, true));
      }
      idle.add(pointsOfACore(scratch.resolve("idle" + round), 1_000, false));
    }
    // The first round is for the compiler.
    double ours = median(many);
    double other = median(few);
    double still = median(idle);
    return List.of(
        new Ratio("ticking, 100,000 open", "1,000 open", "%cpu", ours, other, new Ratio.Goal.AtMost(1.2)),
        new Ratio("ticking above a still window", "5 points of a core", "%cpu", ours - still, 5, new Ratio.Goal.AtMost(1)));
  }

  private static double median(List<Double> values) {
    var sorted = values.subList(1, values.size()).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static double pointsOfACore(Path file, int open, boolean ticking) throws Exception {
    var clock = Clock.systemUTC();
    try (var database = BenchOffice.open(file)) {
      BenchWindow.setUp(database, clock, open);
      try (var window = BenchWindow.open(database, clock, file.resolveSibling(file.getFileName() + ".desk"))) {
        if (ticking) {
          window.startTicking();
        }
        Thread.sleep(SETTLE_MILLIS);
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = machine.getProcessCpuTime();
        Thread.sleep(MEASURE_MILLIS);
        return (machine.getProcessCpuTime() - start) / 1e4 / MEASURE_MILLIS;
      }
    }
  }
}
