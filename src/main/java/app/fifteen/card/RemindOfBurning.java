package app.fifteen.card;

import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.time.LocalDate;

/** Notes that a client was told what is going to burn, and when (R31). */
public final class RemindOfBurning {

  private final CardChange changes;
  private final CardReminderStore reminders;

  RemindOfBurning(CardChange changes, CardReminderStore reminders) {
    this.changes = changes;
    this.reminders = reminders;
  }

  /** @param burnsOn the day that was on screen: refused where somebody presented the card meanwhile */
  public Outcome<EntryId> mark(CardId card, LocalDate burnsOn, ReminderMark mark, String rawWords, Actor actor) {
    return CardEvent.SAID.optional(rawWords)
        .then(
            words ->
                changes.change(
                    card, Permission.WORK, actor, (tx, book, me) -> mark(tx, book, burnsOn, mark, words, me)));
  }

  private Outcome<EntryId> mark(
      Transaction tx, CardBook book, LocalDate burnsOn, ReminderMark mark, String words, Actor me) {
    if (!book.card().account().burnsOn().equals(burnsOn) || book.card().account().balance() == 0) {
      return Outcome.refused("card.reminder.stale");
    }
    var card = book.close();
    return Outcome.done(
        reminders.add(tx, new StoredReminder(card.id(), burnsOn, mark, book.now(), me.id(), words)));
  }
}
