package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_EVENT;
import static app.fifteen.database.schema.Tables.CARD_NUMBER;
import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Discount cards and the numbers that lead to them. */
public final class CardStore {

  public Optional<DiscountCard> byId(Transaction tx, CardId id) {
    return select(tx, DISCOUNT_CARD.ID.eq(id.value())).stream().findFirst();
  }

  /** {@link #byId} with everybody else's changes held off until this transaction ends. */
  public Optional<DiscountCard> byIdToChange(Transaction tx, CardId id) {
    tx.toChange(tx.dsl().select(DISCOUNT_CARD.ID).from(DISCOUNT_CARD).where(DISCOUNT_CARD.ID.eq(id.value()))).fetch();
    return byId(tx, id);
  }

  /** The card to which a number leads, lost ones included. */
  public Optional<DiscountCard> byNumber(Transaction tx, CardNumber number) {
    return select(
            tx,
            DISCOUNT_CARD.ID.eq(
                DSL.select(CARD_NUMBER.CARD_ID).from(CARD_NUMBER).where(CARD_NUMBER.NUMBER.eq(number.digits()))))
        .stream()
        .findFirst();
  }

  /** Those a client holds: the main one first, which is not blocked and was presented last. */
  public List<DiscountCard> of(Transaction tx, ClientId holder) {
    return select(tx, DISCOUNT_CARD.HOLDER_ID.eq(holder.value()));
  }

  private static List<DiscountCard> select(Transaction tx, Condition condition) {
    return tx.dsl()
        .select()
        .from(DISCOUNT_CARD)
        .join(CARD_TERMS)
        .on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID))
        .where(condition)
        .orderBy(
            DISCOUNT_CARD.BLOCKED_AT.isNotNull(),
            DSL.coalesce(DISCOUNT_CARD.PRESENTED_AT, DISCOUNT_CARD.ISSUED_AT).desc(),
            DISCOUNT_CARD.ID)
        .fetch(CardColumns::read);
  }

  /** Stores a card for the first time; its account is empty. */
  CardId add(Transaction tx, CardNumber number, ClientId holder, long terms, DiscountCard.Issue issue, LocalDate burnsOn) {
    long id =
        tx.dsl()
            .insertInto(DISCOUNT_CARD)
            .set(DISCOUNT_CARD.NUMBER, number.digits())
            .set(DISCOUNT_CARD.HOLDER_ID, holder.value())
            .set(DISCOUNT_CARD.TERMS_ID, terms)
            .set(DISCOUNT_CARD.ORIGIN, EnumCode.of(issue.origin()))
            .set(DISCOUNT_CARD.PRICE_MINOR, issue.price().minor())
            .set(DISCOUNT_CARD.PRICE_CURRENCY, issue.price().currency().getCurrencyCode())
            .set(DISCOUNT_CARD.PAYER_ID, issue.payer().map(ClientId::value).orElse(null))
            .set(DISCOUNT_CARD.ISSUED_AT, issue.at())
            .set(DISCOUNT_CARD.ISSUED_ON, issue.on())
            .set(DISCOUNT_CARD.ISSUED_BY, issue.by().map(StaffId::value).orElse(null))
            .set(DISCOUNT_CARD.BALANCE_MINOR, 0L)
            .set(DISCOUNT_CARD.PENDING_MINOR, 0L)
            .set(DISCOUNT_CARD.SHORTFALL_MINOR, 0L)
            .set(DISCOUNT_CARD.BURNS_ON, burnsOn)
            .set(DISCOUNT_CARD.BARE_RENEWALS, 0)
            .set(DISCOUNT_CARD.VERSION, 1)
            .returningResult(DISCOUNT_CARD.ID)
            .fetchSingle()
            .value1();
    addNumber(tx, number, new CardId(id), issue.at(), issue.by());
    return new CardId(id);
  }

  /** Stores what has changed, but for its terms, of a card that was read to change it. */
  void save(Transaction tx, DiscountCard changed) {
    var account = changed.account();
    tx.dsl()
        .update(DISCOUNT_CARD)
        .set(DISCOUNT_CARD.NUMBER, changed.number().digits())
        .set(DISCOUNT_CARD.HOLDER_ID, changed.holder().value())
        .set(DISCOUNT_CARD.BLOCKED_AT, changed.blockedAt().orElse(null))
        .set(DISCOUNT_CARD.BALANCE_MINOR, account.balance())
        .set(DISCOUNT_CARD.PENDING_MINOR, account.pending())
        .set(DISCOUNT_CARD.SHORTFALL_MINOR, account.shortfall())
        .set(DISCOUNT_CARD.BURNS_ON, account.burnsOn())
        .set(DISCOUNT_CARD.PRESENTED_AT, changed.presentedAt().orElse(null))
        .set(DISCOUNT_CARD.BARE_RENEWALS, changed.bareRenewals())
        .set(DISCOUNT_CARD.VERSION, changed.version() + 1)
        .where(DISCOUNT_CARD.ID.eq(changed.id().value()))
        .execute();
  }

  /** @param terms as they are stored */
  void saveTerms(Transaction tx, CardId card, long terms) {
    tx.dsl()
        .update(DISCOUNT_CARD)
        .set(DISCOUNT_CARD.TERMS_ID, terms)
        .where(DISCOUNT_CARD.ID.eq(card.value()))
        .execute();
  }

  /**
   * Keeps other desks from giving a number to a card until this transaction ends: what is looked up now stays so, and whoever
   * wants the same number finds it taken instead of failing with it.
   */
  public void holdNumbers(Transaction tx) {
    tx.lock(CARD_NUMBER);
  }

  void addNumber(Transaction tx, CardNumber number, CardId card, Instant since, Optional<StaffId> by) {
    tx.dsl()
        .insertInto(CARD_NUMBER)
        .set(CARD_NUMBER.NUMBER, number.digits())
        .set(CARD_NUMBER.CARD_ID, card.value())
        .set(CARD_NUMBER.SINCE_AT, since)
        .set(CARD_NUMBER.STAFF_ID, by.map(StaffId::value).orElse(null))
        .execute();
  }

  void replaceNumber(Transaction tx, CardNumber lost, Instant at) {
    tx.dsl()
        .update(CARD_NUMBER)
        .set(CARD_NUMBER.REPLACED_AT, at)
        .where(CARD_NUMBER.NUMBER.eq(lost.digits()))
        .execute();
  }

  void addEvent(Transaction tx, CardEvent event) {
    tx.dsl()
        .insertInto(CARD_EVENT)
        .set(CARD_EVENT.CARD_ID, event.card().value())
        .set(CARD_EVENT.KIND, EnumCode.of(event.kind()))
        .set(CARD_EVENT.AT, event.at())
        .set(CARD_EVENT.STAFF_ID, event.by().map(StaffId::value).orElse(null))
        .set(CARD_EVENT.CLIENT_ID, event.holder().value())
        .set(CARD_EVENT.WORDS, event.words())
        .set(CARD_EVENT.DETAIL, event.detail())
        .execute();
  }
}
