package app.fifteen.card;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.TimedWork;
import app.fifteen.office.Office;
import app.fifteen.office.OfficeStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets become good what waited for its day, such as the bonuses of a trip that is over, and burns what nobody has presented for
 * so long (R30): once, at the end of the office's local day, also for days when no program ran, each with its own date.
 */
public final class SettleCards implements TimedWork {

  /** A tenth of a second among a million cards: no other desk waits noticeably. */
  private static final int BURNT_AT_ONCE = 2_000;

  private static final int RIPENED_AT_ONCE = 200;

  private final Database database;
  private final OfficeStore offices;
  private final CardStores stores;
  private final BurnStore burns = new BurnStore();
  private final Clock clock;

  SettleCards(Database database, OfficeStore offices, CardStores stores, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.stores = stores;
    this.clock = clock;
  }

  @Override
  public Optional<Instant> nextAt() {
    return database.read(tx -> offices.current(tx).flatMap(policy -> nextAt(tx, policy.office())));
  }

  private Optional<Instant> nextAt(Transaction tx, Office office) {
    return Stream.concat(
            stores.purchases().nextRipe(tx).stream(), burns.next(tx).map(day -> day.plusDays(1)).stream())
        .min(Comparator.naturalOrder())
        .map(day -> CardDay.beginning(day, office.zone()));
  }

  @Override
  public void run() {
    var now = clock.instant();
    if (isDue(now)) {
      database.run(tx -> chunk(tx, offices.current(tx).orElseThrow().office(), now));
    }
  }

  /** All that is due. */
  public void settle() {
    var now = clock.instant();
    while (isDue(now)) {
      database.run(tx -> chunk(tx, offices.current(tx).orElseThrow().office(), now));
    }
  }

  /** Looked at before anything is written: every write wakes all desks, who come here again. */
  private boolean isDue(Instant now) {
    return nextAt().filter(at -> !at.isAfter(now)).isPresent();
  }

  /** What becomes good goes first: it may have to burn with the rest. */
  private void chunk(Transaction tx, Office office, Instant now) {
    var begun = CardDay.begun(now, office.zone());
    var ripe = stores.purchases().cardsRipe(tx, begun, RIPENED_AT_ONCE);
    // Opening a card's ledger enters what time has brought.
    ripe.forEach(card -> CardBook.open(tx, stores, office, card, now, Optional.empty()).ifPresent(CardBook::close));
    if (ripe.isEmpty()) {
      burns.next(tx).filter(day -> day.isBefore(begun)).ifPresent(day -> burn(tx, office, day, now));
    }
  }

  private void burn(Transaction tx, Office office, LocalDate day, Instant now) {
    burns.burn(tx, day, CardDay.endOf(day, office.zone()), now, BURNT_AT_ONCE);
  }
}
