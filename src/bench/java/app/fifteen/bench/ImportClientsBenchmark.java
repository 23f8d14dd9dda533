package app.fifteen.bench;

import app.fifteen.exchange.Progress;
import app.fifteen.exchange.importing.ImportFile;
import app.fifteen.exchange.importing.ImportPlan;
import app.fifteen.kernel.Language;
import app.fifteen.kernel.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Importing clients (understanding each row, looking up whether somebody of it is known, merging) against bare JDBC: the
 * finished rows, already in memory, inserted in batches into the same tables with the same indexes and triggers, as many
 * clients a transaction, each as durable.
 */
final class ImportClientsBenchmark implements Benchmark {

  private static final int ROUNDS = Benchmarks.times(3, 1);
  private static final List<String> LAST = List.of("Иванова", "Лебедева", "Громова", "Котова", "Зуева", "Белова", "Соколова", "Павлова");
  private static final List<String> FIRST = List.of("Мария", "Ольга", "Ирина", "Анна", "Вера", "Елена", "Наталья");
  private static final List<String> MIDDLE = List.of("Петровна", "Ивановна", "Сергеевна", "Павловна", "Ильинична");

  @Override
  public List<Ratio> run(Path scratch) throws Exception {
    var file = write(scratch.resolve("clients.csv"), Benchmarks.rows());
    var ours = new double[ROUNDS];
    var bare = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      var imported = empty(scratch.resolve("ours" + i + ".db"));
      ours[i] = Processes.java(Import.class, imported, file);
      var inserted = empty(scratch.resolve("bare" + i + ".db"));
      bare[i] = Processes.java(Insert.class, imported, inserted);
      delete(imported);
      delete(inserted);
    }
    return List.of(
        new Ratio(
            "import " + Benchmarks.rows() + " clients, -Xmx64m", "bare JDBC inserts", "s", Processes.median(ours),
            Processes.median(bare), new Ratio.Goal.AtMost(2.0)));
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
        var row = statement.executeQuery("select count(*) from client")) {
      row.next();
      if (row.getInt(1) != Benchmarks.rows()) {
        throw new IllegalStateException(database + " has " + row.getInt(1) + " clients");
      }
    }
    Files.delete(database);
    for (var more : List.of("-wal", "-shm")) {
      Files.deleteIfExists(Path.of(database + more));
    }
  }

  private static Path write(Path file, int rows) throws Exception {
    try (var out = Files.newBufferedWriter(file)) {
      out.write("Код клиента;Фамилия;Имя;Отчество;Телефон;E-mail;Компания;Дата рождения;Источник;Менеджер;Примечание\r\n");
      for (int i = 0; i < rows; i++) {
        // Scattered, as in a file in the order of names.
        int number = (int) (i * 2_654_435_761L % 9_999_991L);
        out.write("CRM-" + number + ';' + LAST.get(i % LAST.size()) + Integer.toString(i / 1000, 36) + ';');
        out.write(FIRST.get(i % FIRST.size()) + ';' + MIDDLE.get(i % MIDDLE.size()) + ';');
        out.write("8 (916) %07d;client%d@example.com;".formatted(number % 9_999_991, number));
        out.write((i % 5 == 0 ? "ООО Ромашка " + i % 5000 : "") + ';' + "%02d.%02d.19%02d;".formatted(1 + i % 28, 1 + i % 12, 40 + i % 60));
        out.write((i % 3 == 0 ? "Сайт" : "Рекомендация") + ";Менеджер " + i % 8 + ";Любит море, боится летать\r\n");
      }
    }
    return file;
  }

  /** The import itself, timed without the start of the JVM and of the database. */
  static final class Import {
    public static void main(String[] args) {
      try (var database = BenchOffice.open(Path.of(args[0]))) {
        var messages = new Messages(Language.RU);
        var importing =
            new ImportFile<>(BenchOffice.features(database).clientFiles.clientImport(messages));
        long start = System.nanoTime();
        System.out.println(importing.importRows(ImportPlan.of(Path.of(args[1])), messages, Progress.NONE).orFail());
        System.out.println((System.nanoTime() - start) / 1e9);
      }
    }
  }

  /** Copies the finished rows; reading them is not timed. */
  static final class Insert {

    private static final int CLIENTS_A_TRANSACTION = 20_000;
    private static final int BATCH = 500;

    private long nanos;

    public static void main(String[] args) throws SQLException {
      var insert = new Insert();
      try (var from = DriverManager.getConnection("jdbc:sqlite:" + args[0]);
          var to = DriverManager.getConnection("jdbc:sqlite:" + args[1], WriterSettings.config().toProperties())) {
        to.setAutoCommit(false);
        insert.copy(from, to, "staff", "id", 0, Long.MAX_VALUE);
        insert.copy(from, to, "company", "id", 0, Long.MAX_VALUE);
        for (long id = 1; id <= last(from); id += CLIENTS_A_TRANSACTION) {
          insert.copy(from, to, "client", "id", id, id + CLIENTS_A_TRANSACTION);
          insert.copy(from, to, "client_contact", "client_id", id, id + CLIENTS_A_TRANSACTION);
          insert.commit(to);
        }
      }
      System.out.println(insert.nanos / 1e9);
    }

    private static long last(Connection from) throws SQLException {
      try (var row = from.createStatement().executeQuery("select max(id) from client")) {
        row.next();
        return row.getLong(1);
      }
    }

    private void commit(Connection to) throws SQLException {
      long start = System.nanoTime();
      to.commit();
      nanos += System.nanoTime() - start;
    }

    private void copy(Connection from, Connection to, String table, String key, long first, long until)
        throws SQLException {
      var rows = new ArrayList<Object[]>();
      try (var select = from.prepareStatement("select * from " + table + " where " + key + " >= ? and " + key + " < ?")) {
        select.setLong(1, first);
        select.setLong(2, until);
        try (var row = select.executeQuery()) {
          int width = row.getMetaData().getColumnCount();
          while (row.next()) {
            var cells = new Object[width];
            for (int i = 0; i < width; i++) {
              cells[i] = row.getObject(i + 1);
            }
            rows.add(cells);
          }
        }
      }
      if (!rows.isEmpty()) {
        var places = IntStream.range(0, rows.getFirst().length).mapToObj(_ -> "?").collect(Collectors.joining(", "));
        long start = System.nanoTime();
        try (var insert = to.prepareStatement("insert or ignore into " + table + " values (" + places + ")")) {
          insert(insert, rows);
        }
        nanos += System.nanoTime() - start;
      }
    }

    private static void insert(PreparedStatement insert, List<Object[]> rows) throws SQLException {
      int pending = 0;
      for (var cells : rows) {
        for (int i = 0; i < cells.length; i++) {
          insert.setObject(i + 1, cells[i]);
        }
        insert.addBatch();
        if (++pending % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
