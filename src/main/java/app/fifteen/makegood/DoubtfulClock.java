package app.fifteen.makegood;

import app.fifteen.database.Database;
import app.fifteen.database.OfficeClock;
import app.fifteen.kernel.Rejection;
import app.fifteen.office.OfficeStore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a clock that jumped is asked about: always if it went back behind what is written, and if it went ahead only where
 * believing it would make many misses at once. A quiet night or a short holiday does not.
 */
public final class DoubtfulClock implements OfficeClock.Judge {

  /** As many requests a desk can overlook in the evening without anybody having set a clock. */
  private static final int MANY = 10;

  private final Database database;
  private final OfficeStore offices;
  private final MissStore misses;

  DoubtfulClock(Database database, OfficeStore offices, MissStore misses) {
    this.database = database;
    this.offices = offices;
    this.misses = misses;
  }

  private record Facts(ZoneId zone, int missed) {}

  @Override
  public Optional<Rejection> doubt(Instant known, Instant now) {
    return database
        .read(
            tx ->
                offices.current(tx).map(policy -> new Facts(policy.office().zone(), misses.countDue(tx, known, now))))
        .flatMap(facts -> doubt(known, now, facts));
  }

  private static Optional<Rejection> doubt(Instant known, Instant now, Facts facts) {
    var says = now.atZone(facts.zone());
    var knew = known.atZone(facts.zone());
    if (now.isBefore(known)) {
      return Optional.of(Rejection.of("clock.back", says, knew));
    }
    return facts.missed() < MANY
        ? Optional.empty()
        : Optional.of(Rejection.of("clock.ahead", says, knew, facts.missed()));
  }
}
