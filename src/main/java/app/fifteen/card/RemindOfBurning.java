package app.fifteen.card;

import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CardId;
import app.fifteen.kernel.CleanText;
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
  public Outcome<DiscountCard> mark(CardId card, LocalDate burnsOn, ReminderMark mark, String rawWords, Actor actor) {
    return changes.change(
        card,
        Permission.WORK,
        actor,
        (tx, book, me) -> {
          var words = CleanText.lines(rawWords);
          if (words.length() > CardEvent.MAX_WORDS) {
            return Outcome.refused("card.reason.too_long", words.length(), CardEvent.MAX_WORDS);
          }
          if (!book.card().account().burnsOn().equals(burnsOn) || book.card().account().balance() == 0) {
            return Outcome.refused("card.reminder.stale");
          }
          reminders.add(tx, card, burnsOn, mark, book.now(), me.id(), words);
          return Outcome.done(book.close());
        });
  }
}
