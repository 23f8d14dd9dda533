package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.CARD_PRESENTATION;
import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.PURCHASE;
import static app.fifteen.database.schema.Tables.STAFF;
import static org.jooq.impl.DSL.max;

import app.fifteen.client.ClientStore;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Money;
import app.fifteen.kernel.PurchaseId;
import app.fifteen.office.OfficeStore;
import app.fifteen.purchase.PurchaseStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a card with all that the panel shows of it. */
public final class CardDetailsStore {

  private static final int MOVEMENTS = 12;
  private static final int PRESENTERS = 10;

  private final CardStore cards;
  private final ClientStore clients;
  private final OfficeStore offices;
  private final PurchaseStore purchases;
  private final BurningReminderStore reminders = new BurningReminderStore();

  CardDetailsStore(CardStore cards, ClientStore clients, OfficeStore offices, PurchaseStore purchases) {
    this.cards = cards;
    this.clients = clients;
    this.offices = offices;
    this.purchases = purchases;
  }

  /** @return empty if there is no such card, or its holder was erased */
  public Optional<CardDetails> of(Transaction tx, CardId id, Instant now) {
    return cards.byId(tx, id).flatMap(card -> clients.byId(tx, card.holder()).map(holder -> {
      var office = offices.current(tx).orElseThrow().office();
      var today = LocalDate.ofInstant(now, office.zone());
      var users = presenters(tx, card);
      return new CardDetails(
          card,
          holder,
          purchases.saved(tx, id, office.currency()),
          BuyWithCard.rate(card, office, today).map(rate -> rate.worth(card.account().balance())),
          movements(tx, card),
          users,
          waiting(tx, card),
          reminders.of(tx, card, users, today));
    }));
  }

  private static List<CardDetails.Movement> movements(Transaction tx, DiscountCard card) {
    var rows =
        tx.dsl()
            .select(
                CARD_ENTRY.KIND, CARD_ENTRY.AT, CARD_ENTRY.BALANCE_MINOR, CARD_ENTRY.PURCHASE_ID, STAFF.NAME, PURCHASE.WHAT)
            .from(CARD_ENTRY)
            .leftJoin(STAFF)
            .on(STAFF.ID.eq(CARD_ENTRY.STAFF_ID))
            .leftJoin(PURCHASE)
            .on(PURCHASE.ID.eq(CARD_ENTRY.PURCHASE_ID))
            .where(CARD_ENTRY.CARD_ID.eq(card.id().value()))
            .orderBy(CARD_ENTRY.ID.desc())
            .limit(MOVEMENTS)
            .fetch();
    var movements = new ArrayList<CardDetails.Movement>();
    long balance = card.account().balance();
    for (var row : rows) {
      long moved = row.get(CARD_ENTRY.BALANCE_MINOR);
      movements.add(
          new CardDetails.Movement(
              EnumCode.read(LedgerKind.class, row.get(CARD_ENTRY.KIND)),
              row.get(CARD_ENTRY.AT),
              card.bonuses(moved),
              card.bonuses(balance),
              Optional.ofNullable(row.get(STAFF.NAME)),
              Optional.ofNullable(row.get(CARD_ENTRY.PURCHASE_ID)).map(PurchaseId::new),
              Optional.ofNullable(row.get(PURCHASE.WHAT)).filter(what -> !what.isEmpty())));
      balance -= moved;
    }
    return movements;
  }

  private static List<CardDetails.Presenter> presenters(Transaction tx, DiscountCard card) {
    var last = max(CARD_PRESENTATION.AT);
    return tx.dsl()
        .select(CLIENT.ID, CLIENT.NAME, last)
        .from(CARD_PRESENTATION)
        .join(CLIENT)
        .on(CLIENT.ID.eq(CARD_PRESENTATION.CLIENT_ID))
        .where(CARD_PRESENTATION.CARD_ID.eq(card.id().value()), CLIENT.ID.ne(card.holder().value()))
        .groupBy(CLIENT.ID, CLIENT.NAME)
        .orderBy(last.desc())
        .limit(PRESENTERS)
        .fetch(row -> new CardDetails.Presenter(new ClientId(row.value1()), row.value2(), row.value3()));
  }

  private List<CardDetails.Waiting> waiting(Transaction tx, DiscountCard card) {
    return purchases.waiting(tx, card.id()).stream()
        .map(purchase -> purchase.with().orElseThrow())
        .map(with -> new CardDetails.Waiting(with.goodOn().orElseThrow(), new Money(with.pending(), card.terms().bonuses())))
        .toList();
  }
}
