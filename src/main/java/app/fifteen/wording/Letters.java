package app.fifteen.wording;

import app.fifteen.database.Database;
import app.fifteen.office.Offices;
import java.time.Clock;

/** The words the office apologizes with, and its letters: what can be done with them. */
public final class Letters {

  public final LetterStore store = new LetterStore();
  public final LetterheadStore letterheads = new LetterheadStore();
  public final WordingStore wordings = new WordingStore();
  public final ChangeWording changeWording;
  public final ChangeLetterhead changeLetterhead;
  public final PrepareLetter prepareLetter;
  public final WriteLetter writeLetter;

  public Letters(Database database, Clock clock, Offices offices, WriteLetter.Noted noted) {
    changeWording = new ChangeWording(database, wordings);
    changeLetterhead = new ChangeLetterhead(database, letterheads);
    prepareLetter = new PrepareLetter(database, offices.store, letterheads, wordings, clock);
    writeLetter = new WriteLetter(database, store, noted, clock);
  }
}
