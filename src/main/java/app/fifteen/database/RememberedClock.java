package app.fifteen.database;

import app.fifteen.kernel.Failure;
import app.fifteen.kernel.Rejection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.exception.DataAccessException;

/**
 * This computer's clock, held against the last instant at which something was written and against what it said a moment
 * ago. While it is doubted nothing is written; set right, or said to be right, it goes on.
 */
final class RememberedClock extends OfficeClock implements WriteGuard {

  /** Less a clock is set back by itself, when it asks a time server. */
  private static final Duration BACK = Duration.ofMinutes(1);

  /** Less is no leap that anybody would have to explain. */
  private static final Duration LEAP = Duration.ofHours(1);

  /** As often the instant is written down at most, so that a small transaction stays small. */
  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Clock desk;
  private volatile Instant known;
  private volatile Instant marked = Instant.EPOCH;
  private volatile Judge judge = (_, _) -> Optional.empty();
  private volatile Consumer<Rejection> told = _ -> {};
  private volatile boolean telling;

  /** @param database read once, for the last instant of the time before */
  RememberedClock(Clock desk, Database database) {
    this.desk = desk;
    known = database.read(RememberedClock::lastMark).orElseGet(desk::instant);
  }

  @Override
  public Instant instant() {
    var now = desk.instant();
    if (!jumped(now) && now.isAfter(known)) {
      known = now;
    }
    return now;
  }

  private boolean jumped(Instant now) {
    return now.isBefore(known.minus(BACK)) || now.isAfter(known.plus(LEAP));
  }

  @Override
  public Optional<Rejection> doubt() {
    var now = instant();
    if (!jumped(now)) {
      telling = false;
      return Optional.empty();
    }
    var doubt = judge.doubt(known, now);
    if (doubt.isEmpty()) {
      known = now;
    }
    return doubt;
  }

  @Override
  public void trust() {
    known = desk.instant();
    marked = Instant.EPOCH;
    telling = false;
  }

  @Override
  public void beforeWriting() {
    var doubt = doubt();
    if (doubt.isPresent()) {
      if (!telling) {
        telling = true;
        told.accept(doubt.get());
      }
      throw new Failure(doubt.get());
    }
  }

  @Override
  public void written(Transaction tx) {
    var now = instant();
    if (Duration.between(marked, now).abs().compareTo(EVERY) < 0) {
      return;
    }
    try {
      var statement = tx.prepared("update clock_mark set at = ?");
      statement.setLong(1, now.toEpochMilli());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DataAccessException("the instant cannot be remembered", e);
    }
    marked = now;
  }

  private static Optional<Instant> lastMark(Transaction tx) {
    return tx.dsl()
        .resultQuery("select at from clock_mark where at is not null")
        .fetchOptional(0, Long.class)
        .map(Instant::ofEpochMilli);
  }

  @Override
  public Duration aheadOfDesk() {
    return Duration.ZERO;
  }

  @Override
  public void judgedBy(Judge judge) {
    this.judge = judge;
  }

  @Override
  public void onDoubt(Consumer<Rejection> told) {
    this.told = told;
  }
}
