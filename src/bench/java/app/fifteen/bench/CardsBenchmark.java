package app.fifteen.bench;

import app.fifteen.app.Features;
import app.fifteen.database.Database;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Discount cards with ten ledger entries each: from a scanned number to the balance on screen, a night in which a tenth of
 * them burns, and adding up every ledger again; the last two in a heap of 64 MB.
 */
final class CardsBenchmark implements Benchmark {

  private static final int ROUNDS = Benchmarks.times(3, 1);
  private static final int LOOKED_UP = Benchmarks.times(400, 5);

  /** A desk works all day: the first cards after the start, for which classes are loaded, are looked up before it counts. */
  private static final int WARMING = Benchmarks.times(100, 1);

  private static final double PROMISE_MILLIS = 50;
  private static final double PROMISE_MEGABYTES = 256;

  @Override
  public List<Ratio> run(Path scratch) throws Exception {
    var file = scratch.resolve("office.db");
    int cards = Benchmarks.rows();
    var results = new ArrayList<Ratio>();
    try (var database = BenchOffice.open(file)) {
      KnownOffice.fill(database, BenchOffice.setUp(database), cards, Math.min(cards, 100), cards);
    }
    KnownCards.fill(file, cards);
    results.addAll(lookUp(scratch, file, cards));
    results.add(check(file, cards));
    results.add(burn(file, cards));
    return results;
  }

  private static List<Ratio> lookUp(Path scratch, Path file, int cards) throws Exception {
    try (var database = BenchOffice.open(file)) {
      var found = new CardsOnScreen().measure(database, scratch.resolve("desk"), KnownCards.some(cards, WARMING + LOOKED_UP));
      var sorted = Arrays.copyOfRange(found.millis(), WARMING, found.millis().length);
      Arrays.sort(sorted);
      double p99 = sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.99) - 1)];
      return List.of(
          new Ratio(
              "card, number to balance on screen, " + cards + ", p99 of " + LOOKED_UP + " after " + WARMING, "promise", "ms", p99, PROMISE_MILLIS,
              new Ratio.Goal.AtMost(1)),
          new Ratio(
              "card, heap of the window after that", "promise", "MB", found.heap(), PROMISE_MEGABYTES,
              new Ratio.Goal.AtMost(1)));
    }
  }

  private static Ratio check(Path file, int cards) throws Exception {
    var ours = new double[ROUNDS];
    var bare = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      ours[i] = Processes.java(Check.class, file);
      bare[i] = Processes.java(ReadOnce.class, file);
    }
    return new Ratio(
        "check " + cards + " cards, " + 10L * cards + " entries", "reading the ledger once", "s", Processes.median(ours),
        Processes.median(bare), new Ratio.Goal.AtMost(1.5));
  }

  /** The night comes once: each time the office is copied as it was before. */
  private static Ratio burn(Path file, int cards) throws Exception {
    var ours = new double[ROUNDS];
    var bare = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      ours[i] = onCopy(file, Burn.class);
      bare[i] = onCopy(file, BareBurn.class);
    }
    return new Ratio(
        "burn a tenth of " + cards + " cards", "bare SQL", "s", Processes.median(ours), Processes.median(bare),
        new Ratio.Goal.AtMost(2));
  }

  private static double onCopy(Path file, Class<?> burn) throws Exception {
    var copy = file.resolveSibling("evening.db");
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      // Otherwise the copy would still be on its way to the disk while what burns waits for it.
      channel.force(true);
    }
    try {
      return Processes.java(burn, copy);
    } finally {
      Files.delete(copy);
    }
  }

  /** Whether the file is whole is looked at once after the start, beside whatever is read; the first to write waits for it. */
  private static void looked(Database database) {
    database.run(_ -> {});
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  static final class Check {
    public static void main(String[] args) {
      try (var database = BenchOffice.open(Path.of(args[0]))) {
        var check = BenchOffice.features(database).cards.checkCards;
        looked(database);
        long start = System.nanoTime();
        var checked = check.check(difference -> System.out.println(difference));
        double took = seconds(start);
        if (checked.differences() > 0) {
          throw new IllegalStateException(checked.toString());
        }
        System.out.println(took);
      }
    }
  }

  static final class ReadOnce {
    public static void main(String[] args) throws SQLException {
      try (var connection = KnownCards.connect(Path.of(args[0]))) {
        long start = System.nanoTime();
        try (var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*), sum(balance_minor), sum(pending_minor), sum(shortfall_minor), max(burns_on)"
                        + " from card_entry not indexed")) {
          rows.next();
          rows.getLong(2);
        }
        System.out.println(seconds(start));
      }
    }
  }

  static final class Burn {
    public static void main(String[] args) {
      try (var database = BenchOffice.open(Path.of(args[0]))) {
        var settle = new Features(database, Clock.fixed(BenchOffice.NOW, ZoneOffset.UTC)).cards.settleCards;
        looked(database);
        long start = System.nanoTime();
        settle.settle();
        System.out.println(seconds(start));
      }
    }
  }

  static final class BareBurn {
    public static void main(String[] args) throws SQLException {
      try (var connection = KnownCards.connect(Path.of(args[0]))) {
        connection.setAutoCommit(false);
        long start = System.nanoTime();
        run(
            connection,
            "insert into card_entry (card_id, kind, at, recorded_at, balance_minor, pending_minor, shortfall_minor, burns_on)"
                + " select id, 'burn', 1764536400000, 1764536400000, -balance_minor, 0, 0, burns_on from discount_card"
                + " where balance_minor > 0 and burns_on = '" + KnownCards.BURNT + "'");
        run(
            connection,
            "update discount_card set balance_minor = 0, version = version + 1 where balance_minor > 0 and burns_on = '"
                + KnownCards.BURNT + "'");
        connection.commit();
        System.out.println(seconds(start));
      }
    }

    private static void run(Connection connection, String sql) throws SQLException {
      try (var statement = connection.createStatement()) {
        statement.executeUpdate(sql);
      }
    }
  }
}
