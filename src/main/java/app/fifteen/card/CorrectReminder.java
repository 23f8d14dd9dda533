package app.fifteen.card;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.EntryId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Puts right what was noted of telling a client that bonuses burn, however long ago, or takes it back at once: what stood there
 * stays in the story, struck through (R8, R31).
 */
public final class CorrectReminder {

  /** For how long a wrong key can be taken back. */
  public static final Duration TIME = Duration.ofSeconds(10);

  private final Database database;
  private final CardReminderStore reminders;
  private final Clock clock;

  CorrectReminder(Database database, CardReminderStore reminders, Clock clock) {
    this.database = database;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** @return the entry that is right */
  public Outcome<EntryId> correct(EntryId wrong, ReminderMark mark, String rawWords, Actor actor) {
    var now = clock.instant();
    return CardEvent.SAID.optional(rawWords)
        .then(
            words ->
                database.decide(
                    tx -> Permission.WORK.check(tx, actor).then(me -> correct(tx, wrong, mark, words, me, now))));
  }

  private Outcome<EntryId> correct(
      Transaction tx, EntryId wrong, ReminderMark mark, String words, Actor me, Instant now) {
    var found = reminders.standing(tx, wrong);
    if (found.isEmpty()) {
      return Outcome.refused("request.correct.gone");
    }
    var stood = found.get();
    if (!stood.by().equals(me.id()) && !Permission.TAKE_OVER_REQUESTS.of(me)) {
      return Outcome.refused("request.correct.others");
    }
    if (mark == stood.mark() && words.equals(stood.words())) {
      return Outcome.refused("request.correct.same");
    }
    reminders.markUndone(tx, wrong, now, me.id());
    return Outcome.done(
        reminders.add(tx, new StoredReminder(stood.card(), stood.burnsOn(), mark, stood.at(), me.id(), words)));
  }

  /** Takes back what the same person has just noted. */
  public Outcome<EntryId> takeBack(EntryId wrong, Actor actor) {
    var now = clock.instant();
    return database.decide(tx -> Permission.WORK.check(tx, actor).then(me -> takeBack(tx, wrong, me, now)));
  }

  private Outcome<EntryId> takeBack(Transaction tx, EntryId wrong, Actor me, Instant now) {
    var stood = reminders.standing(tx, wrong).filter(one -> one.by().equals(me.id()));
    if (stood.isEmpty()) {
      return Outcome.refused("request.correct.gone");
    }
    if (now.isAfter(stood.get().at().plus(TIME))) {
      return Outcome.refused("card.reminder.undo.too_late");
    }
    reminders.markUndone(tx, wrong, now, me.id());
    return Outcome.done(wrong);
  }
}
