package app.fifteen.wording;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.staff.Permission;

/** Decides what the office's letters are written on; only a supervisor may. */
public final class ChangeLetterhead {

  /** More lines would leave no room for the letter. */
  private static final int MAX_LINES = 6;

  private static final int MAX_ADDRESS = 400;
  private static final int MAX_NAME = 150;

  private final Database database;
  private final LetterheadStore letterheads;

  public ChangeLetterhead(Database database, LetterheadStore letterheads) {
    this.database = database;
    this.letterheads = letterheads;
  }

  /** @param wanted with the version that was changed */
  public Outcome<Letterhead> change(Letterhead wanted, Actor actor) {
    var clean =
        new Letterhead(
            CleanText.lines(wanted.address()), CleanText.line(wanted.signatory()), CleanText.line(wanted.signatoryTitle()),
            wanted.logo(), wanted.signature(), wanted.version());
    long lines = clean.address().lines().count();
    if (lines > MAX_LINES || clean.address().length() > MAX_ADDRESS) {
      return Outcome.refused("letterhead.long_address", MAX_LINES, MAX_ADDRESS);
    }
    if (Math.max(clean.signatory().length(), clean.signatoryTitle().length()) > MAX_NAME) {
      return Outcome.refused("letterhead.long_name", MAX_NAME);
    }
    return database.decide(tx -> Permission.CHANGE_WORDING.check(tx, actor).then(_ -> change(tx, clean)));
  }

  private Outcome<Letterhead> change(Transaction tx, Letterhead wanted) {
    return letterheads.save(tx, wanted)
        ? Outcome.done(letterheads.current(tx))
        : Outcome.refused("letterhead.stale");
  }
}
