package app.fifteen.bench;

import app.fifteen.exchange.Progress;
import app.fifteen.exchange.exporting.ExportPlan;
import app.fifteen.request.exchange.RequestSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * CSV export against the sqlite3 shell, which writes the same columns as they are stored (instants as numbers), and
 * against the shell writing them as we do (ISO 8601); where there is no shell, against reading cell by cell.
 */
final class ExportBenchmark implements Benchmark {

  private static final int ROUNDS = Benchmarks.times(3, 1);

  private static final String COLUMNS =
      "r.id, external_id, %1$s, channel, client, r.phone, r.email, subject, s.name, %2$s, %3$s, first_contact_how,"
          + " case when first_contact_at is null then 'missed' when first_contact_at > first_contact_due_at"
          + " then 'answered_late' else 'answered' end,"
          + " max(0, (coalesce(first_contact_at, 1763542800000) - first_contact_due_at) / 1000), %4$s, %5$s"
          + " from request r left join staff s on s.id = r.claimed_by order by received_at, r.id";

  @Override
  public List<Ratio> run(Path scratch) throws Exception {
    var file = scratch.resolve("office.db");
    try (var database = BenchOffice.open(file)) {
      BenchOffice.fill(database, BenchOffice.setUp(database), Benchmarks.rows());
    }
    var out = scratch.resolve("out.csv");
    var ours = new double[ROUNDS];
    var stored = new double[ROUNDS];
    var iso = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      ours[i] = Processes.java(Child.class, file, out);
      stored[i] = baseline(file, "%s", out);
      iso[i] = baseline(file, "strftime('%%Y-%%m-%%dT%%H:%%M:%%S+03:00', %s / 1000 + 10800, 'unixepoch')", out);
    }
    var against = Processes.shellInstalled() ? "sqlite3 shell" : "JDBC by cell";
    return List.of(
        new Ratio(
            "export " + Benchmarks.rows() + ", -Xmx64m", against + ", numbers", "s", Processes.median(ours),
            Processes.median(stored), new Ratio.Goal.AtMost(1.3)),
        new Ratio(
            "export " + Benchmarks.rows() + ", -Xmx64m", against + ", ISO 8601", "s", Processes.median(ours),
            Processes.median(iso), new Ratio.Goal.AtMost(1.3)));
  }

  private static double baseline(Path file, String time, Path out) throws Exception {
    var columns =
        COLUMNS.formatted(
            time.formatted("received_at"), time.formatted("first_contact_due_at"), time.formatted("first_contact_at"),
            time.formatted("resolution_due_at"), time.formatted("resolved_at"));
    return Processes.shellInstalled()
        ? Processes.shell(file, ".mode csv\n.headers on\nselect " + columns + ";\n", out)
        : byCell(file, "select " + columns, out);
  }

  private static double byCell(Path file, String sql, Path out) throws SQLException, IOException {
    long start = System.nanoTime();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var rows = connection.createStatement().executeQuery(sql);
        var writer = Files.newBufferedWriter(out)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          var cell = rows.getString(i);
          writer.write(cell == null ? "" : cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"');
          writer.write(i < columns ? "," : "\r\n");
        }
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** The export itself, timed without the start of the JVM and of the database, with which the shell has no equal. */
  static final class Child {
    public static void main(String[] args) {
      try (var database = BenchOffice.open(Path.of(args[0]))) {
        var export = BenchOffice.features(database).requestFiles.exportRequests;
        long start = System.nanoTime();
        export.export(RequestSelection.ALL, ExportPlan.to(Path.of(args[1])), Progress.NONE).orFail();
        System.out.println((System.nanoTime() - start) / 1e9);
      }
    }
  }
}
