package app.fifteen.wording;

import app.fifteen.database.Database;
import app.fifteen.database.Transaction;
import app.fifteen.kernel.Actor;
import app.fifteen.kernel.CleanText;
import app.fifteen.kernel.Outcome;
import app.fifteen.kernel.Rejection;
import app.fifteen.staff.Permission;
import app.fifteen.wording.Wording.Place;
import java.util.Optional;

/** Writes the office's own words, or goes back to the house's; only a supervisor may. */
public final class ChangeWording {

  private static final int MAX_LENGTH = 10_000;

  private final Database database;
  private final WordingStore wordings;

  public ChangeWording(Database database, WordingStore wordings) {
    this.database = database;
    this.wordings = wordings;
  }

  /** What is wrong with a text as it is typed. */
  public static Optional<Rejection> problem(String text) {
    if (text.isBlank()) {
      return Optional.of(Rejection.of("wording.empty"));
    }
    if (text.length() > MAX_LENGTH) {
      return Optional.of(Rejection.of("wording.too_long", text.length(), MAX_LENGTH));
    }
    return FillIn.problem(text);
  }

  /** @param version of the words that were there, 0 where the office had none of its own */
  public Outcome<OwnWording> change(Wording wanted, int version, Actor actor) {
    var clean = wanted.place().with(CleanText.lines(wanted.text()));
    var problem = problem(clean.text());
    return problem.isPresent()
        ? Outcome.refused(problem.get())
        : database.decide(
            tx ->
                Permission.CHANGE_WORDING
                    .check(tx, actor)
                    .then(_ -> change(tx, new OwnWording(clean, version))));
  }

  private Outcome<OwnWording> change(Transaction tx, OwnWording wanted) {
    boolean saved = wanted.version() == 0 ? wordings.add(tx, wanted.wording()) : wordings.save(tx, wanted);
    return saved
        ? Outcome.done(new OwnWording(wanted.wording(), wanted.version() + 1))
        : Outcome.refused("wording.stale");
  }

  /** @return the place whose words are the house's again */
  public Outcome<Place> backToHouse(Place place, int version, Actor actor) {
    return database.decide(
        tx -> Permission.CHANGE_WORDING.check(tx, actor).then(_ -> removed(tx, place, version)));
  }

  private Outcome<Place> removed(Transaction tx, Place place, int version) {
    return wordings.remove(tx, place, version) ? Outcome.done(place) : Outcome.refused("wording.stale");
  }
}
