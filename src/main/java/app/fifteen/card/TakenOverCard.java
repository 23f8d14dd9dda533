package app.fifteen.card;

import app.fifteen.kernel.ClientId;
import app.fifteen.office.CardTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card that an office had before it came here, as a file tells of it. Its ledger begins with the sale of the card, as each
 * does, and has what was on it as one adjustment: nobody here knows of which purchases it came, so it is neither their accrual
 * nor part of the sale, which brings no bonuses.
 *
 * @param lostNumbers which it had before, and which lead to it still
 * @param balance in minor units of the bonuses of its terms
 * @param presentedAt last; empty where that is not known
 * @param burnsOn until the end of which day its bonuses live
 * @param words what the file says besides, for its story
 */
public record TakenOverCard(
    CardNumber number,
    List<CardNumber> lostNumbers,
    CardTerms terms,
    DiscountCard.Issue issue,
    long balance,
    Optional<Instant> presentedAt,
    LocalDate burnsOn,
    Optional<Instant> blockedAt,
    String words) {

  /** With whoever holds it. */
  public record Held(TakenOverCard card, ClientId holder) {}

  public TakenOverCard {
    lostNumbers = List.copyOf(lostNumbers);
    if (balance < 0) {
      throw new IllegalArgumentException("below zero: " + balance);
    }
  }

  /** All that lead to it. */
  public List<CardNumber> numbers() {
    var all = new ArrayList<>(lostNumbers);
    all.add(number);
    return all;
  }

  /** Whether nobody presented it for so long that what was on it has burnt by now (R30). */
  public boolean isBurnt(Instant now, ZoneId zone) {
    return balance > 0 && burnsOn.isBefore(CardDay.begun(now, zone));
  }

  /**
   * Its ledger as it begins: what was on it counts from the last presentation. What has burnt since is entered with its own date
   * at once, as on opening any card, so that nobody sees bonuses that are gone.
   */
  List<LedgerStore.Written> ledger(Instant now, ZoneId zone) {
    var ledger = new ArrayList<LedgerStore.Written>();
    ledger.add(written(LedgerEntry.of(LedgerKind.SALE, 0, 0, 0).burningOn(burnsOn), issue.at(), now));
    var opening = LedgerEntry.of(LedgerKind.ADJUSTMENT, balance, 0, 0).burningOn(burnsOn);
    if (!opening.isEmpty()) {
      ledger.add(written(opening, presentedAt.orElse(issue.at()), now));
    }
    if (isBurnt(now, zone)) {
      var burn = BonusAccount.empty(burnsOn).with(opening).burn();
      ledger.add(written(burn, CardDay.endOf(burnsOn, zone), now));
    }
    return ledger;
  }

  private static LedgerStore.Written written(LedgerEntry entry, Instant at, Instant now) {
    return new LedgerStore.Written(entry, at, now, Optional.empty());
  }

  /** What its ledger adds up to. */
  BonusAccount account(Instant now, ZoneId zone) {
    var account = BonusAccount.empty(burnsOn);
    for (var written : ledger(now, zone)) {
      account = account.with(written.entry());
    }
    return account;
  }
}
