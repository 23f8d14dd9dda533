package app.fifteen.bench;

import app.fifteen.app.Features;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From a commit by another process to its row laid out in this window. The promise is a quarter of a second; both
 * processes read the same machine's clock.
 */
final class ArrivalBenchmark implements Benchmark {

  private static final int ARRIVALS = Benchmarks.times(120, 3);
  private static final double PROMISE_MILLIS = 250;

  @Override
  public List<Ratio> run(Path scratch) throws Exception {
    var file = scratch.resolve("office.db");
    var clock = Clock.systemUTC();
    var seen = new ConcurrentHashMap<Long, Instant>();
    var waits = new ArrayList<Double>();
    try (var database = BenchOffice.open(file)) {
      BenchWindow.setUp(database, clock, 20);
      try (var window = BenchWindow.open(database, clock, scratch.resolve("desk"))) {
        BenchWindow.onFx(
            () -> {
              window.stage().getScene().addPostLayoutPulseListener(() -> note(window, clock, seen));
              return null;
            });
        var other = new ProcessBuilder(command(file)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
          for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var parts = line.split(" ");
            waits.add(wait(seen, Long.parseLong(parts[0]), Instant.parse(parts[1])));
          }
        }
      }
    }
    var sorted = waits.stream().sorted().toList();
    double p50 = sorted.get(sorted.size() / 2);
    double p99 = sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
    return List.of(
        new Ratio("commit elsewhere to visible row, p50", "promise", "ms", p50, PROMISE_MILLIS, new Ratio.Goal.AtMost(1)),
        new Ratio("commit elsewhere to visible row, p99", "promise", "ms", p99, PROMISE_MILLIS, new Ratio.Goal.AtMost(1)));
  }

  private static void note(BenchWindow window, Clock clock, Map<Long, Instant> seen) {
    for (var row : window.list().getItems()) {
      seen.computeIfAbsent(row.id().value(), _ -> clock.instant());
    }
  }

  private static double wait(Map<Long, Instant> seen, long id, Instant committed) throws InterruptedException {
    for (int i = 0; i < 1000 && !seen.containsKey(id); i++) {
      Thread.sleep(10);
    }
    var shown = seen.get(id);
    if (shown == null) {
      throw new IllegalStateException("request " + id + " never appeared");
    }
    return ChronoUnit.MICROS.between(committed, shown) / 1e3;
  }

  private static List<String> command(Path file) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-cp",
        System.getProperty("java.class.path"), OtherDesk.class.getName(), file.toString(), String.valueOf(ARRIVALS));
  }

  /** The other process: registers requests at uneven moments and tells when each was committed. */
  static final class OtherDesk {

    private OtherDesk() {}

    public static void main(String[] args) throws InterruptedException {
      var clock = Clock.systemUTC();
      try (var database = BenchOffice.open(Path.of(args[0]))) {
        var features = new Features(database, clock);
        // Each is a little older than the one before, so that its row comes up on top, where it is visible.
        var start = clock.instant().minusSeconds(60);
        for (int i = 0; i < Integer.parseInt(args[1]); i++) {
          Thread.sleep(130 + i * 37 % 170);
          var id = features.requests.registerRequest.register(Drafts.fromSite(i, start.minusSeconds(i))).orFail();
          System.out.println(id.value() + " " + clock.instant());
        }
      }
    }
  }
}
