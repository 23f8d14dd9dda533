package app.fifteen.wording;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;
import java.time.Clock;

/** Keeps an official apology with its case, as it went out (R8, R20). */
public final class WriteLetter {

  /** What else is noted where a letter is written, in the same transaction: the case's own story. */
  @FunctionalInterface
  public interface Noted {
    void note(Transaction tx, WrittenLetter letter, Actor actor);
  }

  private static final int MAX_BODY = 20_000;

  private final Database database;
  private final LetterStore letters;
  private final Noted noted;
  private final Clock clock;

  public WriteLetter(Database database, LetterStore letters, Noted noted, Clock clock) {
    this.database = database;
    this.letters = letters;
    this.noted = noted;
    this.clock = clock;
  }

  public Outcome<WrittenLetter> write(ComplaintId complaint, ApologyLetter letter, Actor actor) {
    var text = CleanText.lines(letter.text());
    if (letter.body().isBlank()) {
      return Outcome.refused("letter.empty");
    }
    if (text.length() > MAX_BODY) {
      return Outcome.refused("letter.too_long", text.length(), MAX_BODY);
    }
    var pdf = letter.pdf();
    var now = clock.instant();
    return database.decide(
        tx ->
            Permission.WORK
                .check(tx, actor)
                .then(
                    me -> {
                      var written = letters.add(tx, complaint, now, me.id(), text, pdf);
                      written.ifPresent(letterKept -> noted.note(tx, letterKept, me));
                      return written.map(Outcome::done).orElseGet(() -> Outcome.refused("letter.no_complaint"));
                    }));
  }
}
