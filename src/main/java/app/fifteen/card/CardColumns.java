package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;

import app.fifteen.database.EnumCode;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.StaffId;
import app.fifteen.office.CardTerms;
import java.util.Currency;
import java.util.Optional;
import org.jooq.Record;

/** A card and its terms as a row. Part of the stores, and of the lists that tell of cards. */
final class CardColumns {

  static final String SHARE = "share";
  static final String FIXED = "fixed";

  private CardColumns() {}

  static DiscountCard read(Record row) {
    return new DiscountCard(
        new CardId(row.get(DISCOUNT_CARD.ID)),
        new CardNumber(row.get(DISCOUNT_CARD.NUMBER)),
        new ClientId(row.get(DISCOUNT_CARD.HOLDER_ID)),
        terms(row),
        new DiscountCard.Issue(
            EnumCode.read(CardOrigin.class, row.get(DISCOUNT_CARD.ORIGIN)),
            new Money(row.get(DISCOUNT_CARD.PRICE_MINOR), Currency.getInstance(row.get(DISCOUNT_CARD.PRICE_CURRENCY))),
            Optional.ofNullable(row.get(DISCOUNT_CARD.PAYER_ID)).map(ClientId::new),
            row.get(DISCOUNT_CARD.ISSUED_AT),
            row.get(DISCOUNT_CARD.ISSUED_ON),
            Optional.ofNullable(row.get(DISCOUNT_CARD.ISSUED_BY)).map(StaffId::new)),
        Optional.ofNullable(row.get(DISCOUNT_CARD.BLOCKED_AT)),
        new BonusAccount(
            row.get(DISCOUNT_CARD.BALANCE_MINOR),
            row.get(DISCOUNT_CARD.PENDING_MINOR),
            row.get(DISCOUNT_CARD.SHORTFALL_MINOR),
            row.get(DISCOUNT_CARD.BURNS_ON)),
        Optional.ofNullable(row.get(DISCOUNT_CARD.PRESENTED_AT)),
        row.get(DISCOUNT_CARD.BARE_RENEWALS),
        row.get(DISCOUNT_CARD.VERSION));
  }

  static CardTerms terms(Record row) {
    long value = row.get(CARD_TERMS.ACCRUAL_VALUE);
    return new CardTerms(
        row.get(CARD_TERMS.DISCOUNT_BP),
        row.get(CARD_TERMS.ACCRUAL).equals(SHARE)
            ? new CardTerms.Accrual.Share((int) value)
            : new CardTerms.Accrual.Fixed(value),
        row.get(CARD_TERMS.LIFE_MONTHS),
        Currency.getInstance(row.get(CARD_TERMS.BONUS_CURRENCY)));
  }
}
