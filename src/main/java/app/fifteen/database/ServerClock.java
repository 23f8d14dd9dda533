package app.fifteen.database;

import app.fifteen.kernel.Rejection;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The server's clock, as this computer's plus the difference that was measured last. */
final class ServerClock extends OfficeClock {

  private static final long EVERY_NANOS = TimeUnit.MINUTES.toNanos(1);

  /** So far this computer's clock and its counter may drift apart before somebody must have set the clock. */
  private static final Duration SET = Duration.ofSeconds(1);

  /** A smaller change comes from the way through the network, and would only make time jump. */
  private static final Duration NOISE = Duration.ofMillis(250);

  private final Clock desk;
  private volatile Measured last;

  private record Measured(Duration ahead, Instant deskAt, long nanoTime) {}

  /** @param connection asked what time it is, outside any transaction */
  ServerClock(Clock desk, Connection connection) throws SQLException {
    this.desk = desk;
    last = measure(connection);
  }

  /** Asks the server again if a minute has passed, or if somebody set this computer's clock. */
  void keep(Connection connection) throws SQLException {
    if (System.nanoTime() - last.nanoTime() > EVERY_NANOS || deskWasSet()) {
      var now = measure(connection);
      boolean moved = now.ahead().minus(last.ahead()).abs().compareTo(NOISE) > 0;
      last = moved ? now : new Measured(last.ahead(), now.deskAt(), now.nanoTime());
    }
  }

  private boolean deskWasSet() {
    var counted = Duration.ofNanos(System.nanoTime() - last.nanoTime());
    return Duration.between(last.deskAt(), desk.instant()).minus(counted).abs().compareTo(SET) > 0;
  }

  private Measured measure(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      var before = desk.instant();
      try (var row = statement.executeQuery("select extract(epoch from clock_timestamp())::numeric * 1000")) {
        row.next();
        var server = row.getObject(1, BigDecimal.class).longValue();
        var after = desk.instant();
        var middle = before.plus(Duration.between(before, after).dividedBy(2));
        return new Measured(Duration.ofMillis(server - middle.toEpochMilli()), after, System.nanoTime());
      }
    }
  }

  @Override
  public Instant instant() {
    return desk.instant().plus(last.ahead());
  }

  @Override
  public Duration aheadOfDesk() {
    return last.ahead();
  }

  @Override
  public Optional<Rejection> doubt() {
    return Optional.empty();
  }

  @Override
  public void trust() {}

  @Override
  public void judgedBy(Judge judge) {}

  @Override
  public void onDoubt(Consumer<Rejection> told) {}
}
