package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_REMINDER;
import static app.fifteen.database.schema.Tables.CARD_TERMS;
import static app.fifteen.database.schema.Tables.CLIENT;
import static app.fifteen.database.schema.Tables.DISCOUNT_CARD;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import app.fifteen.client.Client;
import app.fifteen.client.ClientBatchStore;
import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.ClientId;
import app.fifteen.kernel.Phone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;

/** The cards whose bonuses burn within a month, the nearest first: their holders are told (R31). */
public final class BurningSoonList {

  private static final Condition OF_THIS_BURNING =
      CARD_REMINDER.CARD_ID.eq(DISCOUNT_CARD.ID).and(CARD_REMINDER.BURNS_ON.eq(DISCOUNT_CARD.BURNS_ON)).and(CARD_REMINDER.UNDONE_AT.isNull());
  private static final Field<String> LAST_MARK =
      field(
          select(CARD_REMINDER.MARK)
              .from(CARD_REMINDER)
              .where(OF_THIS_BURNING)
              .orderBy(CARD_REMINDER.AT.desc(), CARD_REMINDER.ID.desc())
              .limit(1));

  private final ClientBatchStore clients = new ClientBatchStore();

  BurningSoonList() {}

  /** @param today at the office */
  public List<BurningCard> rows(Transaction tx, LocalDate today, int most) {
    record Line(CardRow card, Optional<ReminderMark> mark) {}
    var lines =
        tx.dsl()
            .select(CardRowColumns.ALL)
            .select(LAST_MARK)
            .from(DISCOUNT_CARD)
            .join(CARD_TERMS)
            .on(CARD_TERMS.ID.eq(DISCOUNT_CARD.TERMS_ID))
            .join(CLIENT)
            .on(CLIENT.ID.eq(DISCOUNT_CARD.HOLDER_ID))
            .where(burning(today))
            .orderBy(DISCOUNT_CARD.BURNS_ON, DISCOUNT_CARD.ID)
            .limit(most)
            .fetch(
                row ->
                    new Line(
                        CardRowColumns.read(row, Optional.empty()),
                        Optional.ofNullable(row.get(LAST_MARK)).map(code -> EnumCode.read(ReminderMark.class, code))));
    var phones = phones(tx, lines.stream().map(line -> line.card().holder()).distinct().toList());
    return lines.stream()
        .map(line -> new BurningCard(line.card(), phones.getOrDefault(line.card().holder(), Optional.empty()), line.mark()))
        .toList();
  }

  /** Of how many holders nobody has tried to tell yet. @param most where to stop counting */
  public int unmarked(Transaction tx, LocalDate today, int most) {
    return tx.dsl()
        .fetchCount(
            selectOne()
                .from(DISCOUNT_CARD)
                .where(burning(today), notExists(selectOne().from(CARD_REMINDER).where(OF_THIS_BURNING)))
                .limit(most));
  }

  private static Condition burning(LocalDate today) {
    // The zero is written out, because an index of some rows only is used for conditions that say the same.
    return DISCOUNT_CARD
        .BALANCE_MINOR
        .gt(inline(0L))
        .and(DISCOUNT_CARD.BURNS_ON.between(today, BurnDate.lastReminded(today)))
        .and(DISCOUNT_CARD.BLOCKED_AT.isNull());
  }

  private Map<ClientId, Optional<Phone>> phones(Transaction tx, List<ClientId> holders) {
    return clients.byIds(tx, holders, false).stream()
        .collect(Collectors.toMap(Client::id, client -> client.facts().phones().stream().findFirst()));
  }
}
