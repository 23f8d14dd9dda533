package app.fifteen.card;

import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.PurchaseId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one line of the ledger does (R32), in minor units of bonuses. When, and by whom, is said where it is stored.
 *
 * @param balance what may be spent becomes so much more, or less
 * @param pending what is not good yet becomes so much more, or less
 * @param shortfall what the card still owes becomes so much more, or less: taken back after it was spent
 * @param burnsOn the day it moves the burning to; for a burn, the day at whose end it burnt
 */
public record LedgerEntry(
    LedgerKind kind,
    long balance,
    long pending,
    long shortfall,
    Optional<LocalDate> burnsOn,
    Optional<PurchaseId> purchase,
    Optional<GrantId> grant) {

  static LedgerEntry of(LedgerKind kind, long balance, long pending, long shortfall) {
    return new LedgerEntry(kind, balance, pending, shortfall, Optional.empty(), Optional.empty(), Optional.empty());
  }

  LedgerEntry of(PurchaseId bought) {
    return new LedgerEntry(kind, balance, pending, shortfall, burnsOn, Optional.of(bought), grant);
  }

  LedgerEntry booking(GrantId booked) {
    return new LedgerEntry(kind, balance, pending, shortfall, burnsOn, purchase, Optional.of(booked));
  }

  LedgerEntry burningOn(LocalDate day) {
    return new LedgerEntry(kind, balance, pending, shortfall, Optional.of(day), purchase, grant);
  }

  /** An entry that changes nothing is not written. */
  boolean isEmpty() {
    return balance == 0 && pending == 0 && shortfall == 0 && kind != LedgerKind.SALE;
  }
}
