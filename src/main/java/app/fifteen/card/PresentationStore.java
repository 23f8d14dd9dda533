package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_PRESENTATION;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.kernel.StaffId;
import java.util.Optional;
import java.util.Set;

/** Who presented which card when (R29). */
public final class PresentationStore {

  void add(Transaction tx, Presentation presentation) {
    tx.dsl()
        .insertInto(CARD_PRESENTATION)
        .set(CARD_PRESENTATION.CARD_ID, presentation.card().value())
        .set(CARD_PRESENTATION.CLIENT_ID, presentation.presenter().value())
        .set(CARD_PRESENTATION.AT, presentation.at())
        .set(CARD_PRESENTATION.PRESENTED_ON, presentation.on())
        .set(CARD_PRESENTATION.STAFF_ID, presentation.by().map(StaffId::value).orElse(null))
        .set(CARD_PRESENTATION.PURCHASE_ID, presentation.purchase().map(PurchaseId::value).orElse(null))
        .set(CARD_PRESENTATION.BURNS_ON, presentation.renewedUntil().orElse(null))
        .execute();
  }

  /** Everybody who ever presented a card. */
  Set<ClientId> presenters(Transaction tx, CardId card) {
    return Set.copyOf(
        tx.dsl()
            .selectDistinct(CARD_PRESENTATION.CLIENT_ID)
            .from(CARD_PRESENTATION)
            .where(CARD_PRESENTATION.CARD_ID.eq(card.value()))
            .fetch(row -> new ClientId(row.value1())));
  }

  /** The newest one of a card. */
  public Optional<Presentation> last(Transaction tx, CardId card) {
    return tx.dsl()
        .selectFrom(CARD_PRESENTATION)
        .where(CARD_PRESENTATION.CARD_ID.eq(card.value()))
        .orderBy(CARD_PRESENTATION.AT.desc(), CARD_PRESENTATION.ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new Presentation(
                    card,
                    new ClientId(row.get(CARD_PRESENTATION.CLIENT_ID)),
                    row.get(CARD_PRESENTATION.AT),
                    row.get(CARD_PRESENTATION.PRESENTED_ON),
                    Optional.ofNullable(row.get(CARD_PRESENTATION.STAFF_ID)).map(StaffId::new),
                    Optional.ofNullable(row.get(CARD_PRESENTATION.PURCHASE_ID)).map(PurchaseId::new),
                    Optional.ofNullable(row.get(CARD_PRESENTATION.BURNS_ON))));
  }
}
