package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_REMINDER;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who was told of what is going to burn (R31). */
public final class CardReminderStore {

  EntryId add(Transaction tx, StoredReminder said) {
    var id =
        tx.dsl()
            .insertInto(CARD_REMINDER)
            .set(CARD_REMINDER.CARD_ID, said.card().value())
            .set(CARD_REMINDER.BURNS_ON, said.burnsOn())
            .set(CARD_REMINDER.MARK, EnumCode.of(said.mark()))
            .set(CARD_REMINDER.AT, said.at())
            .set(CARD_REMINDER.STAFF_ID, said.by().value())
            .set(CARD_REMINDER.WORDS, said.words())
            .returningResult(CARD_REMINDER.ID)
            .fetchOne(CARD_REMINDER.ID);
    return new EntryId(id);
  }

  /** Empty where it was taken back or put right, too. */
  Optional<StoredReminder> standing(Transaction tx, EntryId id) {
    return tx.dsl()
        .selectFrom(CARD_REMINDER)
        .where(CARD_REMINDER.ID.eq(id.value()), CARD_REMINDER.UNDONE_AT.isNull())
        .fetchOptional(
            row ->
                new StoredReminder(
                    new CardId(row.get(CARD_REMINDER.CARD_ID)),
                    row.get(CARD_REMINDER.BURNS_ON),
                    EnumCode.read(ReminderMark.class, row.get(CARD_REMINDER.MARK)),
                    row.get(CARD_REMINDER.AT),
                    new StaffId(row.get(CARD_REMINDER.STAFF_ID)),
                    row.get(CARD_REMINDER.WORDS)));
  }

  void markUndone(Transaction tx, EntryId id, Instant at, StaffId by) {
    tx.dsl()
        .update(CARD_REMINDER)
        .set(CARD_REMINDER.UNDONE_AT, at)
        .set(CARD_REMINDER.UNDONE_BY, by.value())
        .where(CARD_REMINDER.ID.eq(id.value()))
        .execute();
  }

  /** What was marked for one burning of a card, the last first. */
  List<BurningReminder.Told> of(Transaction tx, CardId card, LocalDate burnsOn) {
    return tx.dsl()
        .select(
            CARD_REMINDER.ID, CARD_REMINDER.MARK, CARD_REMINDER.AT, CARD_REMINDER.STAFF_ID, STAFF.NAME,
            CARD_REMINDER.WORDS, CARD_REMINDER.UNDONE_AT)
        .from(CARD_REMINDER)
        .join(STAFF)
        .on(STAFF.ID.eq(CARD_REMINDER.STAFF_ID))
        .where(CARD_REMINDER.CARD_ID.eq(card.value()), CARD_REMINDER.BURNS_ON.eq(burnsOn))
        .orderBy(CARD_REMINDER.AT.desc(), CARD_REMINDER.ID.desc())
        .fetch(
            row ->
                new BurningReminder.Told(
                    new EntryId(row.value1()), EnumCode.read(ReminderMark.class, row.value2()), row.value3(),
                    new StaffId(row.value4()), row.value5(), row.value6(), row.value7() != null));
  }
}
