package app.fifteen.wording;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.Messages;
import app.fifteen.office.OfficeStore;
import java.time.Clock;
import java.util.Optional;

/** Makes the draft of an official apology: the office's words on its letterhead, filled in from the case (R20). */
public final class PrepareLetter {

  private final Database database;
  private final OfficeStore offices;
  private final LetterheadStore letterheads;
  private final WordingStore wordings;
  private final Clock clock;

  public PrepareLetter(
      Database database, OfficeStore offices, LetterheadStore letterheads, WordingStore wordings, Clock clock) {
    this.database = database;
    this.offices = offices;
    this.letterheads = letterheads;
    this.wordings = wordings;
    this.clock = clock;
  }

  /** @param writer is put where the words name who is writing, and signs where the letterhead names nobody */
  public ApologyLetter prepare(LetterFacts facts, Actor writer) {
    return database.read(tx -> prepare(tx, facts, writer));
  }

  private ApologyLetter prepare(Transaction tx, LetterFacts facts, Actor writer) {
    var office = offices.current(tx).orElseThrow().office();
    var today = clock.instant().atZone(office.zone()).toLocalDate();
    var words =
        wordings
            .words(tx, facts.language())
            .best(Occasion.LETTER, Optional.empty(), facts.language(), Optional.of(facts.severity()));
    return new ApologyLetter(
        facts.language(), letterheads.current(tx), office.name(), writer.name(), today, facts.client(), facts.company(), facts.address(),
        new Messages(facts.language()).get("letter.subject"),
        FillIn.fill(words.text(), facts.values(office.name(), writer.name(), today), facts.language()));
  }
}
