package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.GrantId;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/** The ledgers of all cards (R32). There is no way to change or delete an entry, and the database refuses both. */
public final class LedgerStore {

  /** @param at when it counts from, {@code recordedAt} when it was written */
  public record Written(LedgerEntry entry, Instant at, Instant recordedAt, Optional<StaffId> by) {}

  /** @param bonuses in minor units */
  record Booked(CardId card, long bonuses) {}

  void add(Transaction tx, CardId card, Written written) {
    var entry = written.entry();
    tx.dsl()
        .insertInto(CARD_ENTRY)
        .set(CARD_ENTRY.CARD_ID, card.value())
        .set(CARD_ENTRY.KIND, EnumCode.of(entry.kind()))
        .set(CARD_ENTRY.AT, written.at())
        .set(CARD_ENTRY.RECORDED_AT, written.recordedAt())
        .set(CARD_ENTRY.STAFF_ID, written.by().map(StaffId::value).orElse(null))
        .set(CARD_ENTRY.BALANCE_MINOR, entry.balance())
        .set(CARD_ENTRY.PENDING_MINOR, entry.pending())
        .set(CARD_ENTRY.SHORTFALL_MINOR, entry.shortfall())
        .set(CARD_ENTRY.BURNS_ON, entry.burnsOn().orElse(null))
        .set(CARD_ENTRY.PURCHASE_ID, entry.purchase().map(PurchaseId::value).orElse(null))
        .set(CARD_ENTRY.GRANT_ID, entry.grant().map(GrantId::value).orElse(null))
        .execute();
  }

  /** The newest entries of a card. */
  public List<Written> of(Transaction tx, CardId card, int most) {
    return tx.dsl()
        .selectFrom(CARD_ENTRY)
        .where(CARD_ENTRY.CARD_ID.eq(card.value()))
        .orderBy(CARD_ENTRY.ID.desc())
        .limit(most)
        .fetch(LedgerStore::read);
  }

  /** What was booked for a remedy, and on which card. */
  Optional<Booked> booked(Transaction tx, GrantId grant) {
    return tx.dsl()
        .select(CARD_ENTRY.CARD_ID, CARD_ENTRY.BALANCE_MINOR)
        .from(CARD_ENTRY)
        .where(CARD_ENTRY.GRANT_ID.eq(grant.value()))
        .fetchOptional(row -> new Booked(new CardId(row.value1()), row.value2()));
  }

  private static Written read(Record row) {
    return new Written(
        new LedgerEntry(
            EnumCode.read(LedgerKind.class, row.get(CARD_ENTRY.KIND)),
            row.get(CARD_ENTRY.BALANCE_MINOR),
            row.get(CARD_ENTRY.PENDING_MINOR),
            row.get(CARD_ENTRY.SHORTFALL_MINOR),
            Optional.ofNullable(row.get(CARD_ENTRY.BURNS_ON)),
            Optional.ofNullable(row.get(CARD_ENTRY.PURCHASE_ID)).map(PurchaseId::new),
            Optional.ofNullable(row.get(CARD_ENTRY.GRANT_ID)).map(GrantId::new)),
        row.get(CARD_ENTRY.AT),
        row.get(CARD_ENTRY.RECORDED_AT),
        Optional.ofNullable(row.get(CARD_ENTRY.STAFF_ID)).map(StaffId::new));
  }
}
