package app.fifteen.bench;

import app.fifteen.exchange.Progress;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Importing cards, each with a holder who is new, its ledger and its story, against importing just those holders as clients: what
 * cards add to what is measured against bare JDBC already.
 */
final class ImportCardsBenchmark implements Benchmark {

  private static final int ROUNDS = Benchmarks.times(3, 1);

  @Override
  public List<Ratio> run(Path scratch) throws Exception {
    var file = write(scratch.resolve("cards.csv"), Benchmarks.rows());
    var cards = new double[ROUNDS];
    var clients = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      cards[i] = imported(Import.class, scratch.resolve("cards" + i + ".db"), file);
      clients[i] = imported(ImportClientsBenchmark.Import.class, scratch.resolve("clients" + i + ".db"), file);
    }
    return List.of(
        new Ratio(
            "import " + Benchmarks.rows() + " cards, -Xmx64m", "import of their holders alone", "s", Processes.median(cards),
            Processes.median(clients), new Ratio.Goal.AtMost(2.0)));
  }

  private static double imported(Class<?> main, Path database, Path file) throws Exception {
    try (var empty = BenchOffice.open(database)) {
      BenchOffice.setUp(empty);
    }
    double seconds = Processes.java(main, database, file);
    for (var part : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(database + part));
    }
    return seconds;
  }

  private static Path write(Path file, int rows) throws Exception {
    try (var out = Files.newBufferedWriter(file)) {
      out.write("Номер карты;Код клиента;Фамилия;Имя;Телефон;Остаток;Последнее предъявление;Дата выдачи;Цена карты\r\n");
      for (int i = 0; i < rows; i++) {
        // Scattered, as in a file in the order of names.
        int number = (int) (i * 2_654_435_761L % 9_999_991L);
        out.write("%010d;CRM-%d;Иванова%s;Мария;".formatted(number, number, Integer.toString(i / 1000, 36)));
        out.write("8 (916) %07d;%d,50;%02d.%02d.2026;01.02.2024;500\r\n".formatted(number, i % 3000, 1 + i % 28, 1 + i % 2));
      }
    }
    return file;
  }

  /** Timed without the start of the JVM and of the database. */
  static final class Import {
    public static void main(String[] args) {
      try (var database = BenchOffice.open(Path.of(args[0]))) {
        var messages = new Messages(Language.RU);
        var importing = new ImportFile<>(BenchOffice.features(database).cardFiles.cardImport(messages));
        long start = System.nanoTime();
        System.out.println(importing.importRows(ImportPlan.of(Path.of(args[1])), messages, Progress.NONE).orFail());
        System.out.println((System.nanoTime() - start) / 1e9);
      }
    }
  }
}
