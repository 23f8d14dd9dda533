package app.fifteen.card;

import app.fifteen.kernel.Money;
import java.time.LocalDate;
import java.util.Optional;

/** What a card or a purchase keeps, where its ledger adds up to something else (R32). */
public sealed interface Difference {

  /** What is kept of a card. */
  enum Kept {
    BALANCE,
    PENDING,
    SHORTFALL
  }

  /** @param computed from the ledger */
  record OfCard(CardNumber card, Kept kept, Money stored, Money computed) implements Difference {}

  /** @param computed from the ledger and the presentations; empty where neither says */
  record OfBurning(CardNumber card, LocalDate stored, Optional<LocalDate> computed) implements Difference {}

  /** @param computed what of its bonuses is not good yet, from the ledger */
  record OfPending(long purchase, Money stored, Money computed) implements Difference {}

  /** @param computed how much was taken back, from the reversals */
  record OfReversed(long purchase, Money stored, Money computed) implements Difference {}
}
