package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_ENTRY;
import static app.fifteen.database.schema.Tables.CARD_EVENT;
import static app.fifteen.database.schema.Tables.CARD_NUMBER;
import static app.fifteen.database.schema.Tables.CARD_PRESENTATION;
import static app.fifteen.database.schema.Tables.CARD_REMINDER;
import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.select;

import app.fifteen.client.records.GivenOut;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/** Reads somebody's cards and what moved on them, the oldest first: a query for each kind of thing, however many there are. */
final class GivenCardStore implements GivenOut.Reading {

  @Override
  public List<GivenOut> read(Transaction tx, List<ClientId> people) {
    var held = DISCOUNT_CARD.HOLDER_ID.in(people.stream().map(ClientId::value).toList());
    var numbers =
        tx.dsl()
            .selectFrom(CARD_NUMBER)
            .where(of(CARD_NUMBER.CARD_ID, held))
            .orderBy(CARD_NUMBER.SINCE_AT)
            .fetchGroups(CARD_NUMBER.CARD_ID, CARD_NUMBER.NUMBER);
    var entries =
        tx.dsl().selectFrom(CARD_ENTRY).where(of(CARD_ENTRY.CARD_ID, held)).orderBy(CARD_ENTRY.ID).fetchGroups(CARD_ENTRY.CARD_ID);
    var presentations =
        tx.dsl()
            .selectFrom(CARD_PRESENTATION)
            .where(of(CARD_PRESENTATION.CARD_ID, held))
            .orderBy(CARD_PRESENTATION.ID)
            .fetchGroups(CARD_PRESENTATION.CARD_ID, CARD_PRESENTATION.AT);
    var events =
        tx.dsl()
            .selectFrom(CARD_EVENT)
            .where(of(CARD_EVENT.CARD_ID, held))
            .orderBy(CARD_EVENT.ID)
            .fetchGroups(CARD_EVENT.CARD_ID, row -> said(row, CARD_EVENT.KIND, CARD_EVENT.AT, CARD_EVENT.WORDS, false));
    var reminders =
        tx.dsl()
            .selectFrom(CARD_REMINDER)
            .where(of(CARD_REMINDER.CARD_ID, held))
            .orderBy(CARD_REMINDER.ID)
            .fetchGroups(CARD_REMINDER.CARD_ID, 
                row ->
                    said(
                        row, CARD_REMINDER.MARK, CARD_REMINDER.AT, CARD_REMINDER.WORDS,
                        row.get(CARD_REMINDER.UNDONE_AT) != null));
    var cards = new LinkedHashMap<Long, GivenCard>();
    tx.dsl()
        .select()
        .from(DISCOUNT_CARD)
        .join(CARD_TERMS)
        .on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID))
        .where(held)
        .orderBy(DISCOUNT_CARD.ID)
        .fetch(CardColumns::read)
        .forEach(
            card -> {
              long id = card.id().value();
              cards.put(
                  id,
                  new GivenCard(
                      card.number().digits(),
                      numbers.getOrDefault(id, List.of()),
                      card.issue().origin(),
                      card.issue().price(),
                      card.issue().at(),
                      card.balance(),
                      card.account().burnsOn(),
                      entries.containsKey(id) ? entries.get(id).map(row -> moved(card, row)) : List.of(),
                      presentations.getOrDefault(id, List.of()),
                      all(events, reminders, id)));
            });
    return List.of(new GivenOut.Section("cards", "person.pdf.cards", cards));
  }

  private static Condition of(Field<Long> card, Condition held) {
    return card.in(select(DISCOUNT_CARD.ID).from(DISCOUNT_CARD).where(held));
  }

  private static GivenCard.Moved moved(DiscountCard card, Record row) {
    return new GivenCard.Moved(
        EnumCode.read(LedgerKind.class, row.get(CARD_ENTRY.KIND)),
        row.get(CARD_ENTRY.AT),
        card.bonuses(row.get(CARD_ENTRY.BALANCE_MINOR)));
  }

  private static GivenCard.Said said(
      Record row, Field<String> what, Field<Instant> at, Field<String> words, boolean undone) {
    return new GivenCard.Said(row.get(what), row.get(at), row.get(words), undone);
  }

  private static List<GivenCard.Said> all(
      Map<Long, List<GivenCard.Said>> events, Map<Long, List<GivenCard.Said>> reminders, long card) {
    return Stream.concat(events.getOrDefault(card, List.of()).stream(), reminders.getOrDefault(card, List.of()).stream())
        .toList();
  }
}
