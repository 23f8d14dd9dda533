package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_TERMS;

import app.fifteen.database.Transaction;
import app.fifteen.office.CardTerms;
import java.util.Optional;

/** The terms that cards were sold under; none is ever changed. */
final class CardTermsStore {

  /** The number of these terms, which are added where they are new. */
  long findOrAdd(Transaction tx, CardTerms terms) {
    return find(tx, terms)
        .orElseGet(
            () -> {
              add(tx, terms);
              return find(tx, terms).orElseThrow();
            });
  }

  /** Another desk may add the same at the same moment. */
  private static void add(Transaction tx, CardTerms terms) {
    tx.dsl()
        .insertInto(CARD_TERMS)
        .set(CARD_TERMS.DISCOUNT_BP, terms.discount())
        .set(CARD_TERMS.ACCRUAL, kind(terms))
        .set(CARD_TERMS.ACCRUAL_VALUE, value(terms))
        .set(CARD_TERMS.LIFE_MONTHS, terms.lifeMonths())
        .set(CARD_TERMS.BONUS_CURRENCY, terms.bonuses().getCurrencyCode())
        .onConflictDoNothing()
        .execute();
  }

  private static Optional<Long> find(Transaction tx, CardTerms terms) {
    return tx.dsl()
        .select(CARD_TERMS.ID)
        .from(CARD_TERMS)
        .where(
            CARD_TERMS.DISCOUNT_BP.eq(terms.discount()),
            CARD_TERMS.ACCRUAL.eq(kind(terms)),
            CARD_TERMS.ACCRUAL_VALUE.eq(value(terms)),
            CARD_TERMS.LIFE_MONTHS.eq(terms.lifeMonths()),
            CARD_TERMS.BONUS_CURRENCY.eq(terms.bonuses().getCurrencyCode()))
        .fetchOptional(CARD_TERMS.ID);
  }

  private static String kind(CardTerms terms) {
    return switch (terms.accrual()) {
      case CardTerms.Accrual.Share _ -> CardColumns.SHARE;
      case CardTerms.Accrual.Fixed _ -> CardColumns.FIXED;
    };
  }

  private static long value(CardTerms terms) {
    return switch (terms.accrual()) {
      case CardTerms.Accrual.Share(int points) -> points;
      case CardTerms.Accrual.Fixed(long minor) -> minor;
    };
  }
}
