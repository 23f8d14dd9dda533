package app.fifteen.database;

import app.fifteen.kernel.Rejection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Compares all tables before and after each refusal of every test: a refused use case leaves nothing behind. What it finds
 * fails the test at once, and again at its end, should somebody have caught the first.
 */
final class NothingStays implements RefusalWatch {

  private static final List<AssertionError> FAULTS = new CopyOnWriteArrayList<>();
  private static final AtomicInteger REFUSED = new AtomicInteger();
  private static final AtomicInteger REFUSED_AFTER_WRITING = new AtomicInteger();

  private final DatabaseLocation location;

  NothingStays(DatabaseLocation location) {
    this.location = location;
  }

  /** How many refusals were looked at in this run. */
  static int refused() {
    return REFUSED.get();
  }

  /** How many of them would have left something behind. */
  static int refusedAfterWriting() {
    return REFUSED_AFTER_WRITING.get();
  }

  static void tell() {
    var faults = List.copyOf(FAULTS);
    FAULTS.clear();
    if (!faults.isEmpty()) {
      throw faults.getFirst();
    }
  }

  @Override
  public Runnable refused(Transaction tx, Rejection why) {
    var before = everything();
    REFUSED.incrementAndGet();
    if (!TablesSnapshot.of(tx.connection(), tx.dialect()).equals(before)) {
      REFUSED_AFTER_WRITING.incrementAndGet();
    }
    return () -> {
      var left = before.difference(everything());
      if (!left.isEmpty()) {
        var fault = new AssertionError("What was refused (" + why + ") left something behind: " + left);
        FAULTS.add(fault);
        throw fault;
      }
    };
  }

  /** As others see it, who do not see what is not committed. */
  private TablesSnapshot everything() {
    try (var connection = TestServer.connect(location)) {
      return TablesSnapshot.of(
          connection, location instanceof DatabaseLocation.SqliteFile ? Dialect.SQLITE : Dialect.POSTGRES);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
