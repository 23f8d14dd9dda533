package app.fifteen.card;

import static app.fifteen.database.schema.Tables.CARD_REMINDER;

import app.fifteen.database.EnumCode;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.StaffId;
import java.time.Instant;
import java.time.LocalDate;

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
}
