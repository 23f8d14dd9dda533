package app.fifteen.card;

import java.time.LocalDate;

/**
 * What the ledger of a card adds up to, in minor units of bonuses, and the rules by which it is added to (R32): the balance
 * never goes below zero, and what could not be taken back is owed and settled from the next accruals.
 *
 * @param balance what may be spent
 * @param pending what becomes good on a later day
 * @param shortfall what was taken back after it had been spent or had burnt
 * @param burnsOn at the end of that local day the whole balance burns (R30)
 */
public record BonusAccount(long balance, long pending, long shortfall, LocalDate burnsOn) {

  public BonusAccount {
    if (balance < 0 || pending < 0 || shortfall < 0) {
      throw new IllegalArgumentException("below zero: " + balance + ", " + pending + ", " + shortfall);
    }
  }

  static BonusAccount empty(LocalDate burnsOn) {
    return new BonusAccount(0, 0, 0, burnsOn);
  }

  /** With an entry written. */
  BonusAccount with(LedgerEntry entry) {
    return new BonusAccount(
        Math.addExact(balance, entry.balance()),
        Math.addExact(pending, entry.pending()),
        Math.addExact(shortfall, entry.shortfall()),
        entry.kind() == LedgerKind.BURN ? burnsOn : entry.burnsOn().orElse(burnsOn));
  }

  /** A presentation moves the date for the whole balance (R30). */
  BonusAccount renewedUntil(LocalDate day) {
    return new BonusAccount(balance, pending, shortfall, day);
  }

  /** What a purchase brings at once; what is owed is settled first. */
  LedgerEntry accrue(long amount) {
    long settled = Math.min(amount, shortfall);
    return LedgerEntry.of(LedgerKind.ACCRUAL, amount - settled, 0, -settled);
  }

  /** What a purchase brings on a later day. */
  LedgerEntry hold(long amount) {
    return LedgerEntry.of(LedgerKind.ACCRUAL, 0, amount, 0);
  }

  /** What was held becomes good: from today it is as if it had just been accrued, and lives as what is there does. */
  LedgerEntry ripen(long amount, LocalDate today) {
    long settled = Math.min(amount, shortfall);
    return living(LedgerEntry.of(LedgerKind.ACCRUAL, amount - settled, -amount, -settled), today);
  }

  /** @param amount at most the balance */
  LedgerEntry redeem(long amount) {
    return LedgerEntry.of(LedgerKind.REDEMPTION, -amount, 0, 0);
  }

  /** All of it, at the end of its day. */
  LedgerEntry burn() {
    return LedgerEntry.of(LedgerKind.BURN, -balance, 0, 0).burningOn(burnsOn);
  }

  /** What was redeemed is given back. */
  LedgerEntry restore(long amount, LocalDate today) {
    return living(LedgerEntry.of(LedgerKind.REVERSAL, amount, 0, 0), today);
  }

  /**
   * What a purchase accrued is taken back: first what is not good yet, then from the balance; the rest is owed.
   *
   * @param held of this purchase and not good yet
   */
  LedgerEntry takeBack(long amount, long held) {
    long unripe = Math.min(amount, held);
    long taken = Math.min(amount - unripe, balance);
    return LedgerEntry.of(LedgerKind.REVERSAL, -taken, -unripe, amount - unripe - taken);
  }

  /** More for a reason other than a purchase: a remedy, an opening balance, a correction. It settles nothing. */
  LedgerEntry add(long amount, LocalDate today) {
    return living(LedgerEntry.of(LedgerKind.ADJUSTMENT, amount, 0, 0), today);
  }

  /** @param amount at most the balance */
  LedgerEntry remove(long amount) {
    return LedgerEntry.of(LedgerKind.ADJUSTMENT, -amount, 0, 0);
  }

  private LedgerEntry living(LedgerEntry entry, LocalDate today) {
    var until = BurnDate.afterRestoring(burnsOn, today);
    return entry.balance() > 0 && !until.equals(burnsOn) ? entry.burningOn(until) : entry;
  }
}
