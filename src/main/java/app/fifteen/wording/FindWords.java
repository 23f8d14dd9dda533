package app.fifteen.wording;

import app.fifteen.complaint.ApologyHow;
import app.fifteen.complaint.Severity;
import app.fifteen.database.Database;
import app.fifteen.kernel.Language;
import java.util.Optional;

/** Finds what to say: the office's words, or those of the house where it wrote none. */
public final class FindWords {

  private final Database database;
  private final WordingStore wordings;

  public FindWords(Database database, WordingStore wordings) {
    this.database = database;
    this.wordings = wordings;
  }

  /** All of a language at once, for a screen that needs them step by step. */
  public Wordings in(Language language) {
    return database.read(tx -> wordings.words(tx, language));
  }

  public Wording best(Occasion occasion, Optional<ApologyHow> how, Language language, Optional<Severity> severity) {
    return in(language).best(occasion, how, language, severity);
  }
}
