package app.fifteen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs all benchmarks: a table on the screen and JSON in the folder that is the first argument. {@code -Dbench.rows=N}
 * makes the large ones smaller, {@code -Dbench.only=name,…} leaves the others out, {@code -Dbench.trial=true} runs each
 * once, to see that it still runs: its figures say nothing.
 */
public final class Benchmarks {

  private static final String EVERY = "all";
  private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

  static {
    ALL.put("register", new RegisterBenchmark());
    ALL.put("export", new ExportBenchmark());
    ALL.put("import", new ImportBenchmark());
    ALL.put("import-clients", new ImportClientsBenchmark());
    ALL.put("import-cards", new ImportCardsBenchmark());
    ALL.put("deadline", new DeadlineBenchmark());
    ALL.put("tick", new TickBenchmark());
    ALL.put("inbox", new OpenInboxBenchmark());
    ALL.put("arrival", new ArrivalBenchmark());
    ALL.put("search", new SearchBenchmark());
    ALL.put("cards", new CardsBenchmark());
  }

  private Benchmarks() {}

  /** How often something is done: in a trial, as few times as it takes. */
  static int times(int measured, int tried) {
    return Boolean.getBoolean("bench.trial") ? tried : measured;
  }

  /** Rows of the large benchmarks. */
  static int rows() {
    return Integer.getInteger("bench.rows", 1_000_000);
  }

  public static void main(String[] args) {
    var wanted = List.of(System.getProperty("bench.only", EVERY).split(","));
    var unknown = wanted.stream().filter(name -> !name.equals(EVERY) && !ALL.containsKey(name)).toList();
    if (!unknown.isEmpty()) {
      System.err.println("No benchmark is called " + unknown + ". There are: all, " + String.join(", ", ALL.keySet()));
      System.exit(2);
    }
    int code = 1;
    try {
      measure(wanted, Files.createDirectories(Path.of(args[0])));
      code = 0;
    } catch (Exception | Error failure) {
      // Told here, because the toolkit's thread would keep a failed run alive for ever.
      failure.printStackTrace();
    }
    // Daemon threads and pools are of no interest any more.
    System.exit(code);
  }

  private static void measure(List<String> wanted, Path folder) throws Exception {
    var results = new ArrayList<Ratio>();
    System.out.printf(Locale.ROOT, "%-58s %12s %12s %-5s %7s  %-8s%n", "", "ours", "baseline", "unit", "ratio", "goal");
    for (var entry : ALL.entrySet()) {
      if (wanted.contains(EVERY) || wanted.contains(entry.getKey())) {
        var scratch = Files.createTempDirectory(folder, entry.getKey());
        try {
          var ratios = entry.getValue().run(scratch);
          ratios.forEach(ratio -> System.out.println(ratio.row()));
          results.addAll(ratios);
        } finally {
          delete(scratch);
        }
      }
    }
    Files.writeString(
        folder.resolve("benchmarks.json"),
        results.stream().map(Ratio::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
