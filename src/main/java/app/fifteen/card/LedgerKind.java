package app.fifteen.card;

/** Why a ledger was added to (R32). */
public enum LedgerKind {
  SALE,
  ACCRUAL,
  REDEMPTION,
  BURN,
  REVERSAL,
  ADJUSTMENT
}
