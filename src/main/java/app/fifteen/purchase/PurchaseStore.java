package app.fifteen.purchase;

import static app.fifteen.database.schema.Tables.PURCHASE;
import static app.fifteen.database.schema.Tables.PURCHASE_REVERSAL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.kernel.StaffId;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;

/** What clients bought, and what of it was taken back. */
public final class PurchaseStore {

  /** The zero is written out, because an index of some rows only is used for conditions that say the same. */
  private static final Condition WAITING = PURCHASE.PENDING_MINOR.gt(inline(0L));

  public Optional<Purchase> byId(Transaction tx, PurchaseId id) {
    return tx.dsl().selectFrom(PURCHASE).where(PURCHASE.ID.eq(id.value())).fetchOptional(PurchaseStore::read);
  }

  /** {@link #byId} with everybody else's changes held off until this transaction ends. */
  public Optional<Purchase> byIdToChange(Transaction tx, PurchaseId id) {
    return tx.toChange(tx.dsl().selectFrom(PURCHASE).where(PURCHASE.ID.eq(id.value())))
        .fetchOptional(PurchaseStore::read);
  }

  public Optional<Purchase> byReference(Transaction tx, String reference) {
    return tx.dsl().selectFrom(PURCHASE).where(PURCHASE.REFERENCE.eq(reference)).fetchOptional(PurchaseStore::read);
  }

  /** The newest of a card. */
  public List<Purchase> of(Transaction tx, CardId card, int most) {
    return newest(tx, PURCHASE.CARD_ID.eq(card.value()), most);
  }

  /** The newest of a client, with a card or without. */
  public List<Purchase> of(Transaction tx, ClientId client, int most) {
    return newest(tx, PURCHASE.CLIENT_ID.eq(client.value()), most);
  }

  private static List<Purchase> newest(Transaction tx, Condition whose, int most) {
    return tx.dsl()
        .selectFrom(PURCHASE)
        .where(whose)
        .orderBy(PURCHASE.AT.desc(), PURCHASE.ID.desc())
        .limit(most)
        .fetch(PurchaseStore::read);
  }

  /**
   * What a card's discounts and spent bonuses saved on what was bought with it, but for what was taken back since.
   *
   * @param currency of the prices that count
   */
  public Money saved(Transaction tx, CardId card, Currency currency) {
    var saved = PURCHASE.DISCOUNT_MINOR.plus(PURCHASE.REDEEMED_WORTH_MINOR).cast(SQLDataType.NUMERIC);
    var kept = PURCHASE.AMOUNT_MINOR.minus(PURCHASE.REVERSED_MINOR).cast(SQLDataType.NUMERIC);
    var sum =
        tx.dsl()
            .select(sum(saved.times(kept).divide(PURCHASE.AMOUNT_MINOR)))
            .from(PURCHASE)
            .where(PURCHASE.CARD_ID.eq(card.value()), PURCHASE.CURRENCY.eq(currency.getCurrencyCode()))
            .fetchSingle()
            .value1();
    return new Money(sum == null ? 0 : sum.setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
  }

  /** Those of a card whose bonuses have not become good yet, in the order in which they will. */
  public List<Purchase> waiting(Transaction tx, CardId card) {
    return tx.dsl()
        .selectFrom(PURCHASE)
        .where(PURCHASE.CARD_ID.eq(card.value()), WAITING)
        .orderBy(PURCHASE.GOOD_ON, PURCHASE.ID)
        .fetch(PurchaseStore::read);
  }

  /** The cards for which something becomes good on a day or before, the earliest first. */
  public List<CardId> cardsRipe(Transaction tx, LocalDate until, int most) {
    return tx.dsl()
        .select(PURCHASE.CARD_ID)
        .from(PURCHASE)
        .where(WAITING, PURCHASE.GOOD_ON.le(until))
        .orderBy(PURCHASE.GOOD_ON, PURCHASE.ID)
        .limit(most)
        .fetch(row -> new CardId(row.value1()))
        .stream()
        .distinct()
        .toList();
  }

  /** The next day on which something becomes good. */
  public Optional<LocalDate> nextRipe(Transaction tx) {
    return tx.dsl()
        .select(PURCHASE.GOOD_ON)
        .from(PURCHASE)
        .where(WAITING)
        .orderBy(PURCHASE.GOOD_ON)
        .limit(1)
        .fetchOptional(PURCHASE.GOOD_ON);
  }

  public Purchase add(Transaction tx, NewPurchase fresh) {
    var draft = fresh.draft();
    var with = fresh.with();
    long id =
        tx.dsl()
            .insertInto(PURCHASE)
            .set(PURCHASE.CLIENT_ID, fresh.client().value())
            .set(PURCHASE.CARD_ID, with.map(card -> card.card().value()).orElse(null))
            .set(PURCHASE.REFERENCE, draft.reference().isEmpty() ? null : draft.reference())
            .set(PURCHASE.KIND, EnumCode.of(draft.kind()))
            .set(PURCHASE.WHAT, draft.what())
            .set(PURCHASE.AT, fresh.at())
            .set(PURCHASE.BOUGHT_ON, fresh.boughtOn())
            .set(PURCHASE.AMOUNT_MINOR, draft.amount().minor())
            .set(PURCHASE.CURRENCY, draft.amount().currency().getCurrencyCode())
            .set(PURCHASE.DISCOUNT_MINOR, with.map(card -> card.discount().minor()).orElse(0L))
            .set(PURCHASE.REDEEMED_MINOR, with.map(Purchase.WithCard::redeemed).orElse(0L))
            .set(PURCHASE.REDEEMED_WORTH_MINOR, with.map(card -> card.worth().minor()).orElse(0L))
            .set(PURCHASE.ACCRUED_MINOR, with.map(Purchase.WithCard::accrued).orElse(0L))
            .set(PURCHASE.GOOD_ON, with.flatMap(Purchase.WithCard::goodOn).orElse(null))
            .set(PURCHASE.PENDING_MINOR, with.map(Purchase.WithCard::pending).orElse(0L))
            .set(PURCHASE.REVERSED_MINOR, 0L)
            .set(PURCHASE.STAFF_ID, fresh.by().map(StaffId::value).orElse(null))
            .set(PURCHASE.VERSION, 1)
            .returningResult(PURCHASE.ID)
            .fetchSingle()
            .value1();
    return byId(tx, new PurchaseId(id)).orElseThrow();
  }

  /** Stores what was reversed and what still waits. The purchase was read to change it. */
  public void save(Transaction tx, Purchase changed) {
    tx.dsl()
        .update(PURCHASE)
        .set(PURCHASE.REVERSED_MINOR, changed.reversed().minor())
        .set(PURCHASE.PENDING_MINOR, changed.with().map(Purchase.WithCard::pending).orElse(0L))
        .set(PURCHASE.VERSION, changed.version() + 1)
        .where(PURCHASE.ID.eq(changed.id().value()))
        .execute();
  }

  /** @param refund what the client gets back in money */
  public void addReversal(
      Transaction tx, PurchaseId id, Instant at, StaffId by, Money amount, Money refund, String words) {
    tx.dsl()
        .insertInto(PURCHASE_REVERSAL)
        .set(PURCHASE_REVERSAL.PURCHASE_ID, id.value())
        .set(PURCHASE_REVERSAL.AT, at)
        .set(PURCHASE_REVERSAL.STAFF_ID, by.value())
        .set(PURCHASE_REVERSAL.AMOUNT_MINOR, amount.minor())
        .set(PURCHASE_REVERSAL.REFUND_MINOR, refund.minor())
        .set(PURCHASE_REVERSAL.WORDS, words)
        .execute();
  }

  static Purchase read(Record row) {
    var currency = Currency.getInstance(row.get(PURCHASE.CURRENCY));
    return new Purchase(
        new PurchaseId(row.get(PURCHASE.ID)),
        new ClientId(row.get(PURCHASE.CLIENT_ID)),
        EnumCode.read(PurchaseKind.class, row.get(PURCHASE.KIND)),
        row.get(PURCHASE.WHAT),
        Optional.ofNullable(row.get(PURCHASE.REFERENCE)),
        row.get(PURCHASE.AT),
        row.get(PURCHASE.BOUGHT_ON),
        new Money(row.get(PURCHASE.AMOUNT_MINOR), currency),
        Optional.ofNullable(row.get(PURCHASE.CARD_ID)).map(card -> with(row, new CardId(card), currency)),
        new Money(row.get(PURCHASE.REVERSED_MINOR), currency),
        row.get(PURCHASE.VERSION));
  }

  private static Purchase.WithCard with(Record row, CardId card, Currency currency) {
    return new Purchase.WithCard(
        card,
        new Money(row.get(PURCHASE.DISCOUNT_MINOR), currency),
        row.get(PURCHASE.REDEEMED_MINOR),
        new Money(row.get(PURCHASE.REDEEMED_WORTH_MINOR), currency),
        row.get(PURCHASE.ACCRUED_MINOR),
        Optional.ofNullable(row.get(PURCHASE.GOOD_ON)),
        row.get(PURCHASE.PENDING_MINOR));
  }
}
