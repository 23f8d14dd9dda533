package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_REMINDER;
import static app.fifteen.database.schema.Tables.STAFF;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who was told of what is going to burn (R31). */
public final class CardReminderStore {

  void add(Transaction tx, CardId card, LocalDate burnsOn, ReminderMark mark, Instant at, StaffId by, String words) {
    tx.dsl()
        .insertInto(CARD_REMINDER)
        .set(CARD_REMINDER.CARD_ID, card.value())
        .set(CARD_REMINDER.BURNS_ON, burnsOn)
        .set(CARD_REMINDER.MARK, EnumCode.of(mark))
        .set(CARD_REMINDER.AT, at)
        .set(CARD_REMINDER.STAFF_ID, by.value())
        .set(CARD_REMINDER.WORDS, words)
        .execute();
  }

  /** What was marked for one burning of a card, the last first. */
  List<BurningReminder.Told> of(Transaction tx, CardId card, LocalDate burnsOn) {
    return tx.dsl()
        .select(CARD_REMINDER.MARK, CARD_REMINDER.AT, STAFF.NAME)
        .from(CARD_REMINDER)
        .join(STAFF)
        .on(STAFF.ID.eq(CARD_REMINDER.STAFF_ID))
        .where(CARD_REMINDER.CARD_ID.eq(card.value()), CARD_REMINDER.BURNS_ON.eq(burnsOn))
        .orderBy(CARD_REMINDER.ID.desc())
        .fetch(
            row ->
                new BurningReminder.Told(EnumCode.read(ReminderMark.class, row.value1()), row.value2(), row.value3()));
  }
}
