package app.fifteen.bench;

import app.fifteen.exchange.Progress;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Importing requests of as many new clients (understanding each row, computing both deadlines, looking for the client,
 * some thousand rows in a durable transaction) against the sqlite3 shell's {@code .import} of the finished columns into
 * the same tables with the same indexes and triggers, a transaction a table. Indexes that stay empty in ours are left out
 * for the shell, which would fill them with empty strings.
 */
final class ImportBenchmark implements Benchmark {

  private static final int ROUNDS = Benchmarks.times(3, 1);
  private static final List<String> TABLES = List.of("client", "client_contact", "name_variant", "request");
  private static final List<String> EMPTY_INDEXES =
      List.of(
          "request_row_key", "request_open", "request_next_rung", "client_external_id", "client_referred_by",
          "client_merged_into", "client_company");

  @Override
  public List<Ratio> run(Path scratch) throws Exception {
    if (!Processes.shellInstalled()) {
      System.out.println("import: left out, sqlite3 is not installed");
      return List.of();
    }
    var file = write(scratch.resolve("requests.csv"), Benchmarks.rows());
    var ours = new double[ROUNDS];
    var shell = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      var database = empty(scratch.resolve("ours" + i + ".db"));
      ours[i] = Processes.java(Child.class, database, file);
      if (i == 0) {
        for (var table : TABLES) {
          Processes.shell(database, ".mode csv\nselect * from " + table + ";\n", scratch.resolve(table + ".csv"));
        }
      }
      delete(database);
      database = empty(scratch.resolve("shell" + i + ".db"));
      shell[i] = Processes.shell(database, script(scratch), scratch.resolve("shell.out"));
      delete(database);
    }
    return List.of(
        new Ratio(
            "import " + Benchmarks.rows() + ", -Xmx64m", "sqlite3 .import", "s", Processes.median(ours),
            Processes.median(shell), new Ratio.Goal.AtMost(1.3)));
  }

  private static String script(Path folder) {
    // The shell reads an empty cell as an empty text, which some checks would refuse.
    var script = new StringBuilder(WriterSettings.SCRIPT).append("pragma ignore_check_constraints = on;\n");
    EMPTY_INDEXES.forEach(index -> script.append("drop index ").append(index).append(";\n"));
    for (var table : TABLES) {
      script.append(".import --csv '").append(folder.resolve(table + ".csv")).append("' ").append(table).append('\n');
    }
    return script.toString();
  }

  private static Path empty(Path file) {
    try (var database = BenchOffice.open(file)) {
      BenchOffice.setUp(database);
    }
    return file;
  }

  private static void delete(Path database) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from request")) {
      rows.next();
      if (rows.getInt(1) != Benchmarks.rows()) {
        throw new IllegalStateException(database + " has " + rows.getInt(1) + " rows");
      }
    }
    Files.delete(database);
    for (var more : List.of("-wal", "-shm")) {
      Files.deleteIfExists(Path.of(database + more));
    }
  }

  private static Path write(Path file, int rows) throws Exception {
    var local = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");
    var zone = ZoneId.of("Europe/Moscow");
    var channels = List.of("телефон", "почта", "сайт", "чат", "визит");
    var ways = List.of("звонок", "письмо", "чат");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("Номер заявки;Дата обращения;Канал;Клиент;Телефон;E-mail;Тема;Текст;Менеджер;Первый контакт;Способ связи;Решено\r\n");
      for (int i = 0; i < rows; i++) {
        var received = BenchOffice.receivedAt(i, rows).atZone(zone);
        out.write("CRM-" + i + ';' + local.format(received) + ';' + channels.get(i % 5) + ";Иванова Мария " + i);
        out.write(";8 916 " + (1_000_000 + i % 999_999) + ";client" + i + "@example.com;\"");
        out.write(BenchOffice.subject(i).replace("\"", "\"\"") + "\";Здравствуйте! Хотим поехать вдвоём.;Менеджер " + i % 8);
        out.write(';' + local.format(received.plusSeconds(60 + i % 1800)) + ';' + ways.get(i % 3));
        out.write(';' + local.format(received.plusSeconds(7200 + i % 50_000)) + "\r\n");
      }
    }
    return file;
  }

  /** The import itself, timed without the start of the JVM and of the database. */
  static final class Child {
    public static void main(String[] args) {
      try (var database = BenchOffice.open(Path.of(args[0]))) {
        var importing = new ImportFile<>(BenchOffice.features(database).requestFiles.requestImport);
        long start = System.nanoTime();
        var summary =
            importing
                .importRows(ImportPlan.of(Path.of(args[1])), new Messages(Language.RU), Progress.NONE)
                .orFail();
        System.out.println(summary);
        System.out.println((System.nanoTime() - start) / 1e9);
      }
    }
  }
}
