package app.fifteen.card.paper;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.CARD_EVENT;
import static app.fifteen.database.schema.Tables.CARD_NUMBER;
import static app.fifteen.database.schema.Tables.CARD_PRESENTATION;
import static app.fifteen.database.schema.Tables.PURCHASE;
import static app.fifteen.database.schema.Tables.PURCHASE_REVERSAL;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import app.fifteen.card.CardEvent;
import app.fifteen.card.CardNumber;
import app.fifteen.card.CardOrigin;
import app.fifteen.card.CardStore;
import app.fifteen.card.DiscountCard;
import app.fifteen.card.LedgerKind;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.Destination;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.kernel.StaffId;
import app.fifteen.purchase.Purchase;
import app.fifteen.purchase.PurchaseStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;

/** Reads what was done with a card as it was told on that day: the balance is that of then, whenever it is read. */
public final class ReceiptStore {

  private final CardStore cards;
  private final PurchaseStore purchases;

  ReceiptStore(CardStore cards, PurchaseStore purchases) {
    this.cards = cards;
    this.purchases = purchases;
  }

  /** @return empty where there is no such card, or that was not done with it */
  public Optional<Receipt> of(Transaction tx, Destination.Receipt wanted) {
    return switch (wanted) {
      case Destination.Receipt.OfSale(var card) -> sale(tx, card);
      case Destination.Receipt.OfPurchase(var card, var bought) -> purchase(tx, card, bought);
      case Destination.Receipt.OfReversal(var card, var bought, var at) -> reversal(tx, card, bought, at);
      case Destination.Receipt.Newest(var card) -> newest(tx, card);
    };
  }

  private Optional<Receipt> newest(Transaction tx, CardId id) {
    var bought = purchases.of(tx, id, 1).stream().findFirst();
    var reversed =
        tx.dsl()
            .select(PURCHASE_REVERSAL.PURCHASE_ID, PURCHASE_REVERSAL.AT)
            .from(PURCHASE_REVERSAL)
            .join(PURCHASE)
            .on(PURCHASE.ID.eq(PURCHASE_REVERSAL.PURCHASE_ID))
            .where(PURCHASE.CARD_ID.eq(id.value()))
            .orderBy(PURCHASE_REVERSAL.ID.desc())
            .limit(1)
            .fetchOptional();
    if (reversed.isPresent() && !reversed.get().value2().isBefore(bought.orElseThrow().at())) {
      return reversal(tx, id, new PurchaseId(reversed.get().value1()), reversed.get().value2());
    }
    return bought.map(purchase -> purchase(tx, id, purchase.id())).orElseGet(() -> sale(tx, id));
  }

  private Optional<Receipt> sale(Transaction tx, CardId id) {
    return cards.byId(tx, id).map(card -> sale(tx, card));
  }

  private static Receipt sale(Transaction tx, DiscountCard card) {
    var of = CARD_ENTRY.CARD_ID.eq(card.id().value());
    var burnsOn =
        tx.dsl()
            .select(CARD_ENTRY.BURNS_ON)
            .from(CARD_ENTRY)
            .where(of, CARD_ENTRY.KIND.eq(EnumCode.of(LedgerKind.SALE)))
            .fetchOptional(CARD_ENTRY.BURNS_ON)
            .orElse(card.account().burnsOn());
    boolean moved =
        tx.dsl()
            .fetchExists(
                CARD_EVENT,
                CARD_EVENT.CARD_ID.eq(card.id().value()), CARD_EVENT.KIND.eq(EnumCode.of(CardEvent.Kind.MOVED)));
    var issue = card.issue();
    var common =
        new Receipt.Common(
            number(tx, card, issue.at()), issue.at(), issue.by().flatMap(by -> name(tx, by)), card.bonuses(0), burnsOn);
    return new Receipt.Sale(
        common,
        issue.origin() == CardOrigin.SOLD ? Optional.of(issue.price()) : Optional.empty(),
        moved ? Optional.empty() : Optional.of(card.terms()));
  }

  /** @return empty where there is no such purchase with that card */
  private Optional<Receipt> purchase(Transaction tx, CardId id, PurchaseId bought) {
    return cards
        .byId(tx, id)
        .flatMap(card -> withCard(tx, card, bought).map(purchase -> bought(tx, card, purchase)));
  }

  private static Receipt bought(Transaction tx, DiscountCard card, Purchase purchase) {
    var with = purchase.with().orElseThrow();
    var by =
        tx.dsl()
            .select(STAFF.NAME)
            .from(PURCHASE)
            .join(STAFF)
            .on(STAFF.ID.eq(PURCHASE.STAFF_ID))
            .where(PURCHASE.ID.eq(purchase.id().value()))
            .fetchOptional(STAFF.NAME);
    return new Receipt.Bought(
        common(tx, card, purchase, purchase.at(), by),
        purchase.what(),
        purchase.reference(),
        purchase.amount(),
        with.discount(),
        card.bonuses(with.redeemed()),
        with.worth(),
        purchase.paid(),
        card.bonuses(with.accrued()),
        with.goodOn());
  }

  /** @param at when it was taken back @return empty where nothing was, then */
  private Optional<Receipt> reversal(Transaction tx, CardId id, PurchaseId bought, Instant at) {
    return cards
        .byId(tx, id)
        .flatMap(card -> withCard(tx, card, bought).flatMap(purchase -> reversed(tx, card, purchase, at)));
  }

  private static Optional<Receipt> reversed(Transaction tx, DiscountCard card, Purchase purchase, Instant at) {
    var currency = purchase.amount().currency();
    var then = entries(purchase, at).and(CARD_ENTRY.KIND.eq(EnumCode.of(LedgerKind.REVERSAL)));
    long restored = total(tx, CARD_ENTRY.BALANCE_MINOR, then.and(CARD_ENTRY.BALANCE_MINOR.gt(0L)));
    long taken = -total(tx, CARD_ENTRY.BALANCE_MINOR, then.and(CARD_ENTRY.BALANCE_MINOR.lt(0L)));
    long unripe = -total(tx, CARD_ENTRY.PENDING_MINOR, then);
    long owed = total(tx, CARD_ENTRY.SHORTFALL_MINOR, then);
    return tx.dsl()
        .select(PURCHASE_REVERSAL.AMOUNT_MINOR, PURCHASE_REVERSAL.REFUND_MINOR, STAFF.NAME)
        .from(PURCHASE_REVERSAL)
        .leftJoin(STAFF)
        .on(STAFF.ID.eq(PURCHASE_REVERSAL.STAFF_ID))
        .where(PURCHASE_REVERSAL.PURCHASE_ID.eq(purchase.id().value()), PURCHASE_REVERSAL.AT.eq(at))
        .orderBy(PURCHASE_REVERSAL.ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Receipt.Reversed(
                    common(tx, card, purchase, at, Optional.ofNullable(row.value3())),
                    purchase.what(),
                    purchase.reference(),
                    new Money(row.value1(), currency),
                    new Money(row.value2(), currency),
                    card.bonuses(restored),
                    card.bonuses(taken + unripe + owed),
                    card.bonuses(owed)));
  }

  private Optional<Purchase> withCard(Transaction tx, DiscountCard card, PurchaseId id) {
    return purchases
        .byId(tx, id)
        .filter(purchase -> purchase.with().filter(with -> with.card().equals(card.id())).isPresent());
  }

  /** The balance after the last entry of then; where there was none, after all that was written until then. */
  private static Receipt.Common common(
      Transaction tx, DiscountCard card, Purchase purchase, Instant at, Optional<String> by) {
    var last =
        Optional.ofNullable(
            tx.dsl().select(max(CARD_ENTRY.ID)).from(CARD_ENTRY).where(entries(purchase, at)).fetchSingle().value1());
    var until = last.map(CARD_ENTRY.ID::le).orElseGet(() -> CARD_ENTRY.RECORDED_AT.le(at));
    long balance = total(tx, CARD_ENTRY.BALANCE_MINOR, CARD_ENTRY.CARD_ID.eq(card.id().value()).and(until));
    return new Receipt.Common(number(tx, card, at), at, by, card.bonuses(balance), burnsOn(tx, card, until, at));
  }

  /** As in the ledger: the latest day to which an entry or a presentation had moved it by then. */
  private static LocalDate burnsOn(Transaction tx, DiscountCard card, Condition until, Instant at) {
    var moved =
        tx.dsl()
            .select(max(CARD_ENTRY.BURNS_ON))
            .from(CARD_ENTRY)
            .where(
                CARD_ENTRY.CARD_ID.eq(card.id().value()), CARD_ENTRY.KIND.ne(EnumCode.of(LedgerKind.BURN)), until)
            .fetchSingle()
            .value1();
    var presented =
        tx.dsl()
            .select(max(CARD_PRESENTATION.BURNS_ON))
            .from(CARD_PRESENTATION)
            .where(CARD_PRESENTATION.CARD_ID.eq(card.id().value()), CARD_PRESENTATION.AT.le(at))
            .fetchSingle()
            .value1();
    return Stream.of(moved, presented)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElseGet(card.account()::burnsOn);
  }

  private static Condition entries(Purchase purchase, Instant at) {
    return CARD_ENTRY.PURCHASE_ID.eq(purchase.id().value()).and(CARD_ENTRY.AT.eq(at));
  }

  private static long total(Transaction tx, Field<Long> minor, Condition of) {
    BigDecimal sum = tx.dsl().select(sum(minor)).from(CARD_ENTRY).where(of).fetchSingle().value1();
    return sum == null ? 0 : sum.longValueExact();
  }

  /** The one that the card had then. */
  private static CardNumber number(Transaction tx, DiscountCard card, Instant at) {
    return tx.dsl()
        .select(CARD_NUMBER.NUMBER)
        .from(CARD_NUMBER)
        .where(CARD_NUMBER.CARD_ID.eq(card.id().value()), CARD_NUMBER.SINCE_AT.le(at))
        .orderBy(CARD_NUMBER.SINCE_AT.desc())
        .limit(1)
        .fetchOptional(row -> new CardNumber(row.value1()))
        .orElse(card.number());
  }

  private static Optional<String> name(Transaction tx, StaffId id) {
    return tx.dsl().select(STAFF.NAME).from(STAFF).where(STAFF.ID.eq(id.value())).fetchOptional(STAFF.NAME);
  }
}
